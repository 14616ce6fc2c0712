import type { MilestoneId } from '../../../../shared/kernel/ids'
import type { ReorderSays } from '../../../ui/reorder/says'
import { draftIndex } from '../draft/shownIds'
import type { Editor } from '../editorContext'
import { nameOf } from '../rowActs'
import { TEXTS } from '../texts'

/** Positions as they are counted everywhere: from 1 over all milestones, the locked ones too (rule P4). */
export function dragSays({ store, locked }: Editor, shown: readonly MilestoneId[]): ReorderSays {
  const rows = () => store.draft().rows
  const name = (id: string) => nameOf(rows().find((row) => row.id === id))
  const total = () => locked + rows().length
  const place = (id: string, index: number) => locked + draftIndex(shown, id as MilestoneId, index, rows()) + 1
  return {
    usage: TEXTS.drag.usage,
    lifted: (id, at) => TEXTS.drag.lifted(name(id), place(id, at), total()),
    over: (id, _from, to) => TEXTS.drag.over(name(id), place(id, to), total()),
    outside: (id) => TEXTS.drag.outside(name(id)),
    dropped: (id, _from, to) => TEXTS.drag.dropped(name(id), place(id, to), total()),
    unmoved: (id, at) => TEXTS.drag.unmoved(name(id), place(id, at), total()),
  }
}
