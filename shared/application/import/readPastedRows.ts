import { ok, refused } from '../../kernel/result'
import { MOST_MILESTONES } from '../../rules/decide/plan'
import { refusal } from '../../rules/refusals'
import { readPaste } from '../../sheet/paste'
import { fault, wireRefusal } from '../faults'
import type { Handler } from '../handler'

/** Rows for the editor, in the order in which they were pasted; no more than a plan can have (rule P13). */
export const readPastedRows: Handler<'ReadPastedRows'> = async ({ text, locale }) => {
  try {
    Intl.getCanonicalLocales(locale)
  } catch {
    return refused(fault('locale-unknown', 'locale'))
  }
  const rows = readPaste(text, locale)
  return rows.length > MOST_MILESTONES ? refused(wireRefusal(refusal('too-many-milestones'))) : ok([...rows])
}
