import type { Input } from '../../../../shared/ipc/calls'
import type { MilestoneView } from '../../../../shared/ipc/views/contract'
import type { Draft, DraftRow, PastedRow } from '../../../../shared/ipc/views/plan'
import { showAmount } from '../../../../shared/kernel/display'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { typedDay } from '../../../../shared/kernel/localeDay'
import { amountToType, typedAmount } from '../../../../shared/kernel/localeNumber'

export type PlanDraftInput = Input<'PreviewChanges'>['draft']

/** How amounts are typed on this contract. */
export interface Typing {
  readonly currency: string
  /** A BCP 47 tag. */
  readonly locale: string
}

const PLAIN = /^-?\d+(\.\d+)?$/

/** A plain decimal as it is typed in the locale: `typedAmount` reads it back. */
export function amountToEdit(plain: string, { currency, locale }: Typing): string {
  const shown = showAmount(plain, currency, locale)
  return typedAmount(shown, locale) === plain ? shown : amountToType(plain, locale)
}

export function rowOfMilestone(milestone: MilestoneView, typing: Typing): DraftRow {
  const { id, title, description, amount, due } = milestone
  return { id, title, description, amount: amountToEdit(amount, typing), due: due ?? '' }
}

/** The plan as it is, as a draft that changes nothing. */
export function draftOfPlan(milestones: readonly MilestoneView[], base: number, typing: Typing): Draft {
  const planned = milestones.filter((milestone) => milestone.status === 'planned')
  const rows = planned.map((milestone) => rowOfMilestone(milestone, typing))
  return { locale: typing.locale, base, rows, dragged: [] }
}

/** A draft that was typed in another locale, as it would be typed in this one: `1.500` must not become 1500. */
export function inLocale(draft: Draft, typing: Typing): Draft {
  if (draft.locale === typing.locale) return draft
  const retyped = (row: DraftRow): DraftRow => {
    const plain = typedAmount(row.amount, draft.locale)
    const isRead = PLAIN.test(plain)
    return { ...row, amount: isRead ? amountToEdit(plain, typing) : row.amount, due: typedDay(row.due, draft.locale) }
  }
  return { ...draft, locale: typing.locale, rows: draft.rows.map(retyped) }
}

/** What couldn't be read stays as it was pasted, and is refused at its field. */
export function rowOfPasted({ title, description, amount, due }: PastedRow, id: MilestoneId, typing: Typing): DraftRow {
  return { id, title, description, amount: PLAIN.test(amount) ? amountToEdit(amount, typing) : amount, due }
}

/** As the core reads it: plain decimals and ISO days (rule A4). */
export function planDraftOf(draft: Draft): PlanDraftInput {
  const { locale } = draft
  return {
    base: draft.base,
    dragged: draft.dragged,
    milestones: draft.rows.map(({ id, title, description, amount, due }) => ({
      id,
      title,
      description,
      amount: typedAmount(amount, locale),
      due: due.trim() === '' ? null : typedDay(due, locale),
    })),
  }
}
