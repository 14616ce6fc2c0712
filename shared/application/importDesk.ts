import type { CalendarDay } from '../kernel/calendarDay'
import type { Sheet } from '../sheet/sheet'
import type { PreparedImport } from './import/previewImport'
import type { Portfolio } from './portfolio'

/** The file as it was last previewed, and all that its judgement rests on. */
interface JudgedImport {
  readonly sheet: Sheet
  readonly options: string
  readonly today: CalendarDay
  /** The contracts that were there: another list as soon as one changes. */
  readonly there: ReturnType<Portfolio['inOrder']>
  readonly import: PreparedImport
}

/** What imports keep in memory between their calls: the file last staged, and what was asked to stop. */
export interface ImportDesk {
  staged: { readonly stagedId: string; readonly fileName: string; readonly sheet: Sheet } | null
  judged: JudgedImport | null
  readonly running: Set<string>
  readonly cancelled: Set<string>
}

export function importDesk(): ImportDesk {
  return { staged: null, judged: null, running: new Set(), cancelled: new Set() }
}
