import type { Draft, DraftRow } from '../../../../shared/ipc/views/plan'
import type { MilestoneId } from '../../../../shared/kernel/ids'

export const id = (text: string) => text as MilestoneId

export function rowOf(title: string, change: Partial<DraftRow> = {}): DraftRow {
  return { id: id(title), title, description: '', amount: '10.00', due: '', ...change }
}

/** A row for each letter. */
export function draftOf(letters: string, base = 1, locale = 'en-US'): Draft {
  return { locale, base, rows: [...letters].map((letter) => rowOf(letter)), dragged: [] }
}
