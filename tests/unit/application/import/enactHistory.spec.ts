import { describe, expect, it } from 'vitest'
import { enactHistory } from '../../../../shared/application/import/enactHistory'
import type { ContractId, MilestoneId } from '../../../../shared/kernel/ids'
import { invariantBreaches } from '../../../../shared/rules/invariants'
import { file, preview, row, TODAY } from './support'

async function enacted(...rows: readonly string[]) {
  const { prepared } = await preview(file(...rows))
  const [first] = prepared
  if (!first) throw new Error('Nothing was prepared')
  let count = 0
  const stamp = {
    contractId: 'c1' as ContractId,
    nextMilestoneId: () => {
      count += 1
      return `m${count}` as MilestoneId
    },
    today: TODAY,
    recordedAt: '2026-11-21T10:00:00.000Z',
  }
  const result = enactHistory(first.history, stamp)
  if (!result.ok) throw new Error(result.refusal[0]?.refusal.code)
  expect(result.value.contract.version).toBe(first.version)
  expect(invariantBreaches(result.value.contract)).toEqual([])
  return result.value
}

describe('W2: a history becomes events through the rules', () => {
  it('the plan on the earliest day, then fund, pay, fund in row order, recorded by our side', async () => {
    const { events, contract } = await enacted(
      row({ milestone: 'A', amount: '100.00', funded: '2026-03-01', paid: '60.00', paidOn: '2026-03-20' }),
      row({ milestone: 'B', amount: '50.00', funded: '2026-04-01' }),
      row({ milestone: 'C', amount: '70.00', due: '2027-01-31' }),
    )
    expect(events.map(({ type, on, side, recordedBy }) => `${on} ${type} ${side} ${recordedBy}`)).toEqual([
      '2026-03-01 ContractStarted freelancer freelancer',
      '2026-03-01 PlanChanged client freelancer',
      '2026-03-01 MilestoneFunded client freelancer',
      '2026-03-20 MilestonePaid client freelancer',
      '2026-04-01 MilestoneFunded client freelancer',
    ])
    // E7: of the first milestone 40.00 is carried over, so the second costs 10.00.
    expect(contract).toMatchObject({
      phase: 'open',
      money: { deposited: 11_000n, reserved: 5_000n, carried: 0n, paid: 6_000n, refunded: 0n },
      locked: [
        { title: 'A', status: 'paid', paid: 6_000n },
        { title: 'B', status: 'active' },
      ],
      plan: [{ title: 'C', amount: 7_000n, due: '2027-01-31' }],
    })
  })

  it('E8: a fully paid contract stays open', async () => {
    const { contract } = await enacted(row({ funded: '2026-03-01', paid: '100.00', paidOn: '2026-03-01' }))
    expect(contract).toMatchObject({ phase: 'open', plan: [], latestOn: '2026-03-01' })
  })

  it('the day of the import where nothing was funded or paid', async () => {
    const { events } = await enacted(row({ due: '2026-01-31' }))
    expect(events.map(({ on }) => on)).toEqual([TODAY, TODAY])
  })
})
