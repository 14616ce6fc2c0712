import { ok, refused } from '../../kernel/result'
import { readPaste } from '../../sheet/paste'
import { fault } from '../faults'
import type { Handler } from '../handler'

/** Rows for the editor, in the order in which they were pasted. */
export const readPastedRows: Handler<'ReadPastedRows'> = async ({ text, locale }) => {
  try {
    Intl.getCanonicalLocales(locale)
  } catch {
    return refused(fault('locale-unknown', 'locale'))
  }
  return ok([...readPaste(text, locale)])
}
