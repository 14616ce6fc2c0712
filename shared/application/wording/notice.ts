import type { Phrase } from '../../ipc/primitives'
import type { Contract } from '../../rules/contract'
import { contractValue, held } from '../../rules/figures'
import type { ActSteps } from '../messages/acts'
import type { Step } from '../steps'
import { cancellations } from './historyDetails'
import { noticeChanges } from './noticeChanges'
import { noticeSentence } from './noticeSentence'
import { noticeSubject } from './noticeSubject'
import { money, say } from './phrase'
import { plain } from './plain'
import { planStep } from './planWords'

export interface Notice {
  readonly subject: string
  /** Plain text, lines ended by `\n`. */
  readonly body: string
}

const MOVES_NO_MONEY = 'Written with Tranche, which records what the two sides do and moves no money.'

/** The notice to the other side of an act of ours (rule W3); null where there is nothing it should know. */
export function noticeOf(act: ActSteps, locale: string): Notice | null {
  const told = act.steps.map(noticeSentence).filter((sentence) => sentence !== null)
  const lead = act.steps.find((step) => noticeSentence(step) !== null)
  const last = act.steps.at(-1)
  if (!lead || !last) return null
  const { on } = lead.event
  const { title, reference, client, freelancer } = last.after.terms
  const lines: readonly Phrase[] = [
    say`Contract: ${title}`,
    ...(reference === null ? [] : [say`Reference: ${reference}`]),
    say`Client: ${client}`,
    say`Freelancer: ${freelancer}`,
    say`Date: ${{ day: on }}`,
    [],
    ...told,
    ...written(lead),
    [],
    ...changes(lead),
    ...cancelled(act),
    ...figures(last.after, isApplied(lead)),
    [],
    ['--'],
    [MOVES_NO_MONEY],
  ]
  return { subject: noticeSubject(lead, last.after), body: lines.map((line) => plain(line, locale)).join('\n') }
}

/** The message or reason that went with the act. */
function written({ event }: Step): readonly Phrase[] {
  const text = 'message' in event ? event.message : 'reason' in event ? event.reason : null
  return text === null ? [] : [[], say`“${text}”`]
}

function changes({ event, before }: Step): readonly Phrase[] {
  if (!before) return []
  switch (event.type) {
    case 'PlanChanged':
    case 'ChangeRequestSent':
      return [...noticeChanges(planStep(before, event.plan, event.dragged)), []]
    case 'ChangeRequestAccepted':
    case 'ChangeRequestDeclined':
    case 'ChangeRequestWithdrawn':
      return before.request ? requestWords(before, event.type) : []
    default:
      return []
  }
}

function requestWords(
  before: Contract,
  answer: 'ChangeRequestAccepted' | 'ChangeRequestDeclined' | 'ChangeRequestWithdrawn',
): readonly Phrase[] {
  if (!before.request) return []
  const heading = answer === 'ChangeRequestAccepted' ? 'The request changed:' : 'The request would have changed:'
  return [say`${heading}`, [], ...noticeChanges(planStep(before, before.request.plan, before.request.dragged)), []]
}

/** Rule X1: by title, and the request that lapsed. */
function cancelled({ steps }: ActSteps): readonly Phrase[] {
  const [before, after] = [steps[0]?.before ?? null, steps.at(-1)?.after]
  if (!before || !after || before.phase === after.phase) return []
  const were = new Set(before.locked.filter(({ status }) => status === 'cancelled').map(({ id }) => id))
  const now = after.locked.filter(({ id, status }) => status === 'cancelled' && !were.has(id))
  const lapsed = cancellations(before, after).filter((_, index) => index > 0 || now.length === 0)
  return [
    ...now.map(({ title, amount }) => say`Cancelled: ${title}, ${money(amount, after.terms.currency)}`),
    ...lapsed,
  ]
}

/** The totals of its changes say the value already. */
function isApplied({ event }: Step): boolean {
  return event.type === 'PlanChanged' || event.type === 'ChangeRequestAccepted'
}

function figures(contract: Contract, isValueSaid: boolean): readonly Phrase[] {
  const amount = (minor: bigint) => money(minor, contract.terms.currency)
  const { carried, paid, refunded } = contract.money
  return [
    ...(isValueSaid ? [] : [say`Contract value now: ${amount(contractValue(contract))}`]),
    say`Paid: ${amount(paid)}`,
    carried > 0n
      ? say`In escrow: ${amount(held(contract))}, of it carried over: ${amount(carried)}`
      : say`In escrow: ${amount(held(contract))}`,
    ...(refunded > 0n ? [say`Refunded: ${amount(refunded)}`] : []),
  ]
}
