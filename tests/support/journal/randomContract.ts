import fc from 'fast-check'
import type { Commit } from '../../../shared/application/ports'
import type { MilestoneId, RequestId } from '../../../shared/kernel/ids'
import { plainAmount } from '../../../shared/kernel/money'
import type { Command } from '../../../shared/rules/commands'
import type { Contract, Side } from '../../../shared/rules/contract'
import type { ContractEvent } from '../../../shared/rules/events'
import { pay, start, terms, tryAct } from './stories'

const side = fc.constantFrom<Side>('client', 'freelancer')
const text = fc.oneof(
  fc.constant('Design'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const textOrNull = fc.option(text, { nil: null })
const minor = fc.bigInt({ min: 1n, max: 90_000_000n })
const currencies = fc.constantFrom('USD', 'JPY', 'KWD', 'CLF', 'HUF')

/** A choice of act, to be made concrete on the contract as it then is. */
type Choice = (contract: Contract, index: number) => Command

const drafted = fc
  .array(fc.tuple(text, text, minor, fc.constantFrom(null, '2026-04-30', '1999-12-31')), { minLength: 1, maxLength: 5 })
  .map((entered) => (contract: Contract, index: number) => ({
    base: contract.planVersion,
    milestones: entered.map(([title, description, amount, due], number) => ({
      id: (contract.plan[number]?.id ?? `m${index}-${number}`) as MilestoneId,
      title: `T ${title}`,
      description,
      amount: plainAmount(amount + 100_000n, contract.terms.currency),
      due,
    })),
    dragged: contract.plan.slice(0, 1).map((one) => one.id),
  }))

const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.tuple(drafted, fc.boolean()).map(
    ([draft, agreed]): Choice =>
      (c, i) => ({ type: 'SendChanges', draft: draft(c, i), agreed }),
  ),
  fc.tuple(drafted, textOrNull).map(
    ([draft, message]): Choice =>
      (c, i) => ({ type: 'SendChangeRequest', draft: draft(c, i), requestId: `r${i}` as RequestId, message }),
  ),
  fc.tuple(fc.constantFrom('AcceptChangeRequest' as const, 'DeclineChangeRequest' as const), textOrNull).map(
    ([type, reason]): Choice =>
      (c) => ({ type, requestId: c.request?.id ?? ('none' as RequestId), reason }),
  ),
  fc.constant<Choice>((c) => ({
    type: 'FundMilestone',
    milestoneId: c.plan[0]?.id ?? ('none' as MilestoneId),
    base: c.planVersion,
  })),
  fc.tuple(fc.constantFrom('SubmitWork' as const, 'AskForChanges' as const), textOrNull).map(
    ([type, message]): Choice =>
      (c) => ({ type, milestoneId: activeOf(c), message }),
  ),
  fc.constantFrom('2026-07-01', '2026-07-02').map(
    (due): Choice =>
      (c) => ({ type: 'ProposeDueDate', milestoneId: activeOf(c), due }),
  ),
  fc.tuple(fc.option(minor, { nil: null }), fc.boolean()).map(
    ([amount, end]): Choice =>
      (c) =>
        pay(activeOf(c), amount === null ? null : plainAmount(amount, c.terms.currency), end),
  ),
  fc.constant<Choice>(() => ({ type: 'EndContract', amount: null })),
  minor.map(
    (amount): Choice =>
      (c) => ({ type: 'PayHeld', amount: plainAmount(amount, c.terms.currency) }),
  ),
  fc.constantFrom('RequestRefund' as const, 'ApproveRefund' as const, 'DeclineRefund' as const).map(
    (type): Choice =>
      () => ({ type }),
  ),
  fc.tuple(text, textOrNull, fc.array(text, { maxLength: 3 })).map(
    ([title, notes, tags]): Choice =>
      () => ({ type: 'EditTerms', terms: terms({ title: `T ${title}`, notes, tags, budget: null }) }),
  ),
  text.map(
    (note): Choice =>
      () => ({ type: 'AddNote', text: `N ${note}`, corrects: 0 }),
  ),
)

function activeOf(contract: Contract): MilestoneId {
  return contract.locked.at(-1)?.id ?? ('none' as MilestoneId)
}

/** What the rules make of random commands; those that they refuse change nothing. */
export const randomContract: fc.Arbitrary<{ readonly contract: Contract; readonly events: readonly ContractEvent[] }> =
  fc.tuple(currencies, fc.array(fc.tuple(side, choice), { maxLength: 40 })).map(([currency, choices]) => {
    let last: Commit = start('random', { currency, budget: null })
    const events = [...last.events]
    for (const [index, [by, command]] of choices.entries()) {
      const next = tryAct(last, by, command(last.contract, index))
      if (!next) continue
      events.push(...next.events)
      last = next
    }
    return { contract: last.contract, events }
  })
