import type { Phrase } from '../../ipc/primitives'
import { assertNever } from '../../kernel/assertNever'
import type { PlannedMilestone } from '../../rules/contract'
import type { FieldEdit } from '../../rules/planDiff'
import { money, say } from './phrase'
import type { PlanStep } from './planWords'

/** Each addition, removal, move and edit with its before and after, in four lists, and the totals (rule W3). */
export function noticeChanges({ diff, currency, planned, value }: PlanStep): readonly Phrase[] {
  const amount = (minor: bigint) => money(minor, currency)
  const of = (kind: 'added' | 'removed') => diff.lines.filter((line) => line.kind === kind)
  return [
    ...list(
      'Added',
      of('added').flatMap(({ to, milestone }) => added(to, milestone, currency)),
    ),
    ...list(
      'Removed',
      of('removed').map(({ milestone }) => say`- ${described(milestone, currency)}`),
    ),
    ...list(
      'Moved',
      diff.lines
        .filter((line) => line.moved)
        .map(({ from, to, milestone }) => say`- ${milestone.title}: from position ${String(from)} to ${String(to)}`),
    ),
    ...list(
      'Edited',
      diff.lines.flatMap(({ edits }) => edits.flatMap((edit) => edited(edit, currency))),
    ),
    say`Planned: ${amount(planned.before)} before, ${amount(planned.after)} after`,
    say`Contract value: ${amount(value.before)} before, ${amount(value.after)} after`,
  ]
}

function list(heading: string, lines: readonly Phrase[]): readonly Phrase[] {
  return lines.length > 0 ? [[`${heading}:`], ...lines, []] : []
}

function added(position: number | null, milestone: PlannedMilestone, currency: string): readonly Phrase[] {
  const line = say`- ${described(milestone, currency)}, at position ${String(position)}`
  return milestone.description === '' ? [line] : [line, [indented(milestone.description)]]
}

function described({ title, amount, due }: PlannedMilestone, currency: string): Phrase {
  const sum = money(amount, currency)
  return due === null ? say`${title}: ${sum}, no due date` : say`${title}: ${sum}, due ${{ day: due }}`
}

function edited({ field, before, after }: FieldEdit, currency: string): readonly Phrase[] {
  switch (field) {
    case 'title':
      return [say`- Title: from “${before.title}” to “${after.title}”`]
    case 'description':
      return [
        say`- ${after.title}: description`,
        [indented(`before: ${before.description || '(none)'}`)],
        [indented(`after: ${after.description || '(none)'}`)],
      ]
    case 'amount':
      return [say`- ${after.title}: amount from ${money(before.amount, currency)} to ${money(after.amount, currency)}`]
    case 'due':
      return [say`- ${after.title}: due date from ${dayOrNone(before)} to ${dayOrNone(after)}`]
    default:
      return assertNever(field)
  }
}

function dayOrNone({ due }: PlannedMilestone): Phrase {
  return due === null ? ['none'] : [{ day: due }]
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
