import type { WireRefusal } from '../../ipc/primitives'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { EnteredTerms } from '../../rules/commands'

/** A row as the rules will be given it: amounts as plain decimals, or such that the rules refuse them. */
export interface HistoryRow {
  readonly line: number
  readonly title: string
  readonly description: string
  readonly amount: string
  /** Null: none. Text that is no day stays for the rules to refuse. */
  readonly due: string | null
  readonly fundedOn: CalendarDay | null
  readonly paid: { readonly amount: string; readonly on: CalendarDay } | null
}

/** What the rows of one contract say happened, not yet judged by the rules. */
export interface ContractHistory {
  /** Its first row's line. */
  readonly line: number
  readonly terms: EnteredTerms
  readonly rows: readonly HistoryRow[]
}

export interface LineFault {
  readonly line: number
  readonly refusal: WireRefusal
}

/** The earliest day on which something was funded or paid; null where nothing was. */
export function earliestDay(history: ContractHistory): CalendarDay | null {
  let earliest: CalendarDay | null = null
  for (const { fundedOn, paid } of history.rows) {
    for (const day of [fundedOn, paid?.on ?? null])
      if (day !== null && (earliest === null || day < earliest)) earliest = day
  }
  return earliest
}
