import type { MilestoneId } from '../../../shared/kernel/ids'
import type { DraftMilestone, PlanDraft } from '../../../shared/rules/commands'
import type { Contract } from '../../../shared/rules/contract'
import { minimumOf } from '../../../shared/rules/minimums'
import { asEntered } from '../../../shared/rules/rebase'
import {
  amountText,
  BAD_AMOUNTS,
  BAD_DAYS,
  BAD_TITLES,
  DESCRIPTIONS,
  dueDay,
  SLIGHTLY,
  TITLES,
  TOO_LONG,
} from './generatorTexts'
import type { Random } from './random'

type Change = (random: Random, milestones: DraftMilestone[], contract: Contract) => void

/** A draft of the present plan with up to three changes, now and then none, and now and then one that is wrong. */
export function generatedDraft(random: Random, contract: Contract): PlanDraft {
  const milestones = contract.plan.map((milestone) => asEntered(milestone, contract.terms.currency))
  if (milestones.length < 2) add(random, milestones, contract)
  for (let left = random.below(4); left > 0; left -= 1) random.pick(CHANGES)(random, milestones, contract)
  if (random.chance(0.12)) random.pick(MISTAKES)(random, milestones, contract)
  if (random.chance(0.0004)) while (milestones.length < 501) add(random, milestones, contract)
  const base = contract.planVersion + (random.chance(SLIGHTLY) ? random.pick([-1, 1]) : 0)
  const dragged = milestones.length > 0 && random.chance(0.3) ? [random.pick(milestones).id] : []
  return { base, milestones, dragged }
}

function add(random: Random, milestones: DraftMilestone[], contract: Contract): void {
  const id = `m${contract.version}-${milestones.length}-${random.below(1_000_000)}` as MilestoneId
  const least = minimumOf(contract.terms)
  const amount = amountText(random, least + BigInt(random.below(100_000)), contract.terms.currency)
  const due = random.chance(0.4) ? dueDay(random) : random.pick([null, ''])
  const fresh = { id, title: random.pick(TITLES), description: random.pick(DESCRIPTIONS), amount, due }
  milestones.splice(random.below(milestones.length + 1), 0, fresh)
}

function edit(change: (random: Random, contract: Contract) => Partial<DraftMilestone>): Change {
  return (random, milestones, contract) => {
    if (milestones.length === 0) return
    const at = random.below(milestones.length)
    milestones[at] = { ...(milestones[at] as DraftMilestone), ...change(random, contract) }
  }
}

const remove: Change = (random, milestones) => {
  if (milestones.length > 0) milestones.splice(random.below(milestones.length), 1)
}

const drag: Change = (random, milestones) => {
  const [moved] = milestones.splice(random.below(milestones.length), 1)
  if (moved) milestones.splice(random.below(milestones.length + 1), 0, moved)
}

const CHANGES: readonly Change[] = [
  add,
  (random, milestones, contract) => (milestones.length > 6 ? remove : add)(random, milestones, contract),
  remove,
  drag,
  edit((random) => ({ title: random.pick(TITLES) })),
  edit((random) => ({ description: random.pick(DESCRIPTIONS) })),
  edit((random, contract) => ({ amount: amountText(random, BigInt(random.below(60_000)), contract.terms.currency) })),
  edit((random) => ({ due: random.chance(0.7) ? dueDay(random) : null })),
]

const renamed = (ids: (contract: Contract) => readonly MilestoneId[]): Change =>
  edit((random, contract) => {
    const found = ids(contract)
    return found.length > 0 ? { id: random.pick(found) } : {}
  })

const MISTAKES: readonly Change[] = [
  edit((random) => ({ title: random.pick(BAD_TITLES) })),
  edit((random) => ({ amount: random.pick(BAD_AMOUNTS) })),
  edit((random) => ({ amount: random.pick(BAD_AMOUNTS) })),
  edit((random) => ({ due: random.pick(BAD_DAYS) })),
  edit(() => ({ description: TOO_LONG })),
  renamed((contract) => contract.locked.map(({ id }) => id)),
  renamed((contract) => contract.removed),
  renamed((contract) => contract.plan.map(({ id }) => id)),
]
