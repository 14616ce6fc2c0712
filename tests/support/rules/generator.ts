import { type CalendarDay, day } from '../../../shared/kernel/calendarDay'
import type { MilestoneId, RequestId } from '../../../shared/kernel/ids'
import { plainAmount } from '../../../shared/kernel/money'
import type { Act, Circumstance, Command } from '../../../shared/rules/commands'
import type { Contract, Side } from '../../../shared/rules/contract'
import { activeMilestone, held } from '../../../shared/rules/figures'
import { ACT_TYPES } from '../../../shared/rules/gate'
import { generatedDraft } from './generatorDraft'
import { amountText, BAD_AMOUNTS, BAD_DAYS, dueDay, generatedTerms, MESSAGES, SLIGHTLY } from './generatorTexts'
import type { Random } from './random'

export interface Generated {
  readonly command: Command
  readonly circumstance: Circumstance
}

const DAYS: readonly CalendarDay[] = Array.from({ length: 2000 }, (_, index) =>
  day(new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)),
)
const PLACE = new Map(DAYS.map((one, index) => [one, index]))

/** A command that often would be accepted, and often is wrong in one way. */
export function generated(random: Random, contract: Contract): Generated {
  const command = random.chance(0.04) ? upkeep(random, contract) : act(random, contract)
  const belongs = sideOf(random, command)
  const side = random.chance(SLIGHTLY) ? other(belongs) : belongs
  return { command, circumstance: { side, ...days(random, contract) } }
}

export function firstDays(random: Random): Omit<Circumstance, 'side'> {
  const at = 10 + random.below(20)
  const today = at + (random.chance(SLIGHTLY) ? -1 : random.below(3))
  return { on: dayAt(at), today: dayAt(today) }
}

function dayAt(at: number): CalendarDay {
  return DAYS[Math.max(0, Math.min(at, DAYS.length - 1))] as CalendarDay
}

function days(random: Random, contract: Contract): Omit<Circumstance, 'side'> {
  const latest = PLACE.get(contract.latestOn) ?? 0
  const on = latest + (random.chance(SLIGHTLY) ? -1 - random.below(3) : random.pick([0, 0, 0, 0, 1, 2]))
  const today = on + (random.chance(SLIGHTLY) ? -1 - random.below(3) : random.below(4))
  return { on: dayAt(on), today: dayAt(today) }
}

const other = (side: Side): Side => (side === 'client' ? 'freelancer' : 'client')
const FREELANCERS = new Set([
  'SendChangeRequest',
  'WithdrawChangeRequest',
  'SubmitWork',
  'ApproveRefund',
  'DeclineRefund',
])
const EITHERS = new Set(['ProposeDueDate', 'EndContract'])

function sideOf(random: Random, command: Command): Side {
  if (command.type === 'EndContract' && command.amount !== null) return 'client'
  if (EITHERS.has(command.type)) return random.pick(['client', 'freelancer'])
  return FREELANCERS.has(command.type) ? 'freelancer' : 'client'
}

function upkeep(random: Random, contract: Contract): Command {
  const corrects = random.pick([null, 0, contract.version - 1, contract.version, -1])
  const { currency: _currency, ...terms } = generatedTerms(random, contract.terms.currency)
  return random.pick<() => Command>([
    () => ({ type: 'EditTerms', terms }),
    () => ({ type: 'EditTerms', terms: asEntered(contract) }),
    () => ({ type: random.pick(['ArchiveContract', 'UnarchiveContract']) }),
    () => ({ type: 'AddNote', text: random.pick(MESSAGES) ?? '\u200b', corrects }),
  ])()
}

function asEntered({ terms }: Contract) {
  const { currency, ...rest } = terms
  const inText = (amount: bigint | null) => (amount === null ? null : plainAmount(amount, currency))
  return { ...rest, budget: inText(terms.budget), minimum: inText(terms.minimum) }
}

/** What can go on now, each as often as it stands there. */
function likely(contract: Contract): readonly Act['type'][] {
  if (contract.phase !== 'open') {
    const refund =
      contract.refund?.status === 'pending' ? ['ApproveRefund', 'DeclineRefund', 'DeclineRefund'] : ['RequestRefund']
    return ['PayHeld', 'PayHeld', 'PayHeld', ...(refund as Act['type'][])]
  }
  const onRequest = ['AcceptChangeRequest', 'DeclineChangeRequest', 'WithdrawChangeRequest'] as const
  const onWork = [
    'ApproveAndPay',
    'ApproveAndPay',
    'SubmitWork',
    'AskForChanges',
    'ProposeDueDate',
    'ProposeDueDate',
  ] as const
  const onPlan = ['SendChanges', 'SendChanges', 'SendChangeRequest', 'FundMilestone'] as const
  return [
    ...(contract.request ? onRequest : onPlan),
    ...(activeMilestone(contract) ? onWork : contract.request ? [] : (['FundMilestone', 'FundMilestone'] as const)),
  ]
}

function act(random: Random, contract: Contract): Act {
  const type = random.chance(0.75) ? random.pick(likely(contract)) : random.pick(ACT_TYPES)
  // Endings are rare, so that stories grow.
  if (type === 'EndContract' && contract.phase === 'open' && random.chance(0.7)) return act(random, contract)
  return filled(random, contract, type)
}

function filled(random: Random, contract: Contract, type: Act['type']): Act {
  const base = contract.planVersion
  const requestId = random.chance(SLIGHTLY)
    ? ('request other' as RequestId)
    : (contract.request?.id ?? freshRequest(contract))
  const message = random.pick(MESSAGES)
  switch (type) {
    case 'SendChanges':
      return { type, draft: generatedDraft(random, contract), agreed: random.chance(0.5) }
    case 'SendChangeRequest':
      return { type, draft: generatedDraft(random, contract), requestId: freshRequest(contract), message }
    case 'AcceptChangeRequest':
    case 'DeclineChangeRequest':
      return { type, requestId, reason: message }
    case 'WithdrawChangeRequest':
      return { type, requestId }
    case 'FundMilestone': {
      const id = random.chance(0.85) && contract.plan[0] ? contract.plan[0].id : anyId(random, contract)
      return { type, milestoneId: id, base: random.chance(SLIGHTLY) ? base + random.pick([-1, 1]) : base }
    }
    case 'SubmitWork':
    case 'AskForChanges':
      return { type, milestoneId: activeId(random, contract), message }
    case 'ApproveAndPay': {
      const then = random.chance(0.06) ? 'end' : 'keep-open'
      const amount = random.chance(0.3) ? null : paymentText(random, contract, contract.money.reserved)
      return { type, milestoneId: activeId(random, contract), amount, then }
    }
    case 'EndContract':
      return { type, amount: random.chance(0.5) ? null : paymentText(random, contract, contract.money.reserved) }
    case 'PayHeld':
      return { type, amount: paymentText(random, contract, held(contract)) }
    case 'ProposeDueDate': {
      const offered = activeMilestone(contract)?.dueProposal?.due
      const due = random.chance(0.1) ? random.pick(BAD_DAYS) : offered && random.chance(0.6) ? offered : dueDay(random)
      return { type, milestoneId: activeId(random, contract), due }
    }
    default:
      return { type }
  }
}

function freshRequest(contract: Contract): RequestId {
  return `request ${contract.version}` as RequestId
}

function activeId(random: Random, contract: Contract): MilestoneId {
  const active = activeMilestone(contract)
  return active && !random.chance(SLIGHTLY) ? active.id : anyId(random, contract)
}

function anyId(random: Random, contract: Contract): MilestoneId {
  const known = [...contract.locked, ...contract.plan].map(({ id }) => id)
  return random.pick([...known, ...known, ...contract.removed.slice(-2), 'nowhere' as MilestoneId])
}

function paymentText(random: Random, contract: Contract, most: bigint): string {
  if (random.chance(0.12)) return random.pick(BAD_AMOUNTS)
  const part = 1n + BigInt(random.below(Math.max(1, Number(most))))
  return amountText(random, random.pick([most, part, part, part, part, most + 1n]), contract.terms.currency)
}
