import type { CalendarDay } from '../../../shared/kernel/calendarDay'

export type ChangedField = 'title' | 'description' | 'amount' | 'due'

/** An edited field; amounts are plain decimals, days are ISO days, null is none. */
export interface FieldEdit {
  readonly field: ChangedField
  readonly before: string | null
  readonly after: string | null
}

/** One milestone of a plan and what becomes of it. Positions count from 1 over all milestones (rule P4). */
export interface DiffedMilestone {
  readonly id: string
  readonly kind: 'kept' | 'added' | 'removed'
  readonly from: number | null
  readonly to: number | null
  readonly moved: boolean
  readonly edits: readonly FieldEdit[]
  readonly milestone: {
    readonly title: string
    readonly description: string
    readonly amount: string
    readonly due: CalendarDay | null
  }
}

export interface ChangeCounts {
  readonly added: number
  readonly removed: number
  readonly edited: number
  readonly moved: number
}

interface Totals {
  readonly fixed: string
  readonly planned: string
  readonly value: string
}

/** Everything Show changes and Review changes show, in plain decimals of `currency`. */
export interface Changes {
  readonly currency: string
  readonly lines: readonly DiffedMilestone[]
  readonly counts: ChangeCounts
  readonly before: Totals
  readonly after: Totals
  readonly budget: string | null
  readonly overBudget: string | null
}

/** The colour of a line: what happened to the milestone first, then what was edited in it. */
export function toneOf(line: DiffedMilestone): 'added' | 'removed' | 'moved' | 'edited' | 'same' {
  if (line.kind !== 'kept') return line.kind
  if (line.moved) return 'moved'
  return line.edits.length > 0 ? 'edited' : 'same'
}

export function editOf(line: DiffedMilestone, field: ChangedField): FieldEdit | null {
  return line.edits.find((edit) => edit.field === field) ?? null
}
