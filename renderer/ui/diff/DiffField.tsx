import type { ReactNode } from 'react'
import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import { Amount } from '../text/Amount'
import { Day } from '../text/Day'
import { Changed } from './Changed'
import { type ChangedField, type DiffedMilestone, editOf } from './changes'
import { TEXTS } from './texts'

interface DiffFieldProps {
  readonly line: DiffedMilestone
  readonly field: ChangedField
  readonly currency: string
}

/** A field of a line: as it stands, or before and after where it was edited. */
export function DiffField({ line, field, currency }: DiffFieldProps) {
  const edit = editOf(line, field)
  if (edit) return <Changed before={show(edit.before, field, currency)} after={show(edit.after, field, currency)} />
  const value = line.milestone[field]
  return value ? show(value, field, currency) : null
}

function show(value: string | null, field: ChangedField, currency: string): ReactNode {
  if (!value) return field === 'due' ? TEXTS.noDue : TEXTS.none
  // The core writes days and amounts it has checked.
  if (field === 'due') return <Day day={value as CalendarDay} />
  return field === 'amount' ? <Amount amount={value} currency={currency} /> : value
}
