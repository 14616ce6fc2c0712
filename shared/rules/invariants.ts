import type { Contract } from './contract'
import { activeMilestone, held } from './figures'

/**
 * What the rules promise of every contract after every event, and at every load, import and restore:
 * D = E + P + R, E = A + U, A = the active milestone's amount or 0, at most one active, every figure ≥ 0. Empty: all hold.
 */
export function invariantBreaches(contract: Contract): readonly string[] {
  const { deposited, reserved, carried, paid, refunded } = contract.money
  const active = contract.locked.filter((milestone) => milestone.status === 'active')
  const checks: readonly (readonly [boolean, string])[] = [
    [deposited === held(contract) + paid + refunded, 'D = E + P + R'],
    [reserved === (activeMilestone(contract)?.amount ?? 0n), 'A = amount of the active milestone, or 0'],
    [active.length <= 1, 'at most one active milestone'],
    [[deposited, reserved, carried, paid, refunded].every((figure) => figure >= 0n), 'every figure ≥ 0'],
    [
      contract.phase === 'open' || (contract.plan.length === 0 && active.length === 0),
      'nothing planned or active after the end began',
    ],
    [contract.phase !== 'ended' || held(contract) === 0n, 'nothing held once ended'],
    [contract.request === null || contract.phase === 'open', 'a request waits only while open'],
    [
      contract.refund === null || (contract.phase === 'ending' && contract.refund.amount <= held(contract)),
      'a refund waits only while ending',
    ],
    [contract.version > 0 && contract.planVersion < contract.version, 'versions count events'],
  ]
  return checks.filter(([holds]) => !holds).map(([, promise]) => promise)
}
