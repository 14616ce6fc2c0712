import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../shared/application/workspace/settings'
import { draftOf, room } from '../room'
import { TODAY, testCore } from '../testCore'

async function funded(settings: Partial<typeof DEFAULT_SETTINGS>) {
  const core = testCore()
  await core.value('SaveSettings', { ...DEFAULT_SETTINGS, ...settings })
  const contract = room(core)
  await contract.start()
  await contract.plan([['m1', 'Design', '4200.00']])
  await contract.fund('m1', '2025-10-02')
  const pay = (amount: string, on = TODAY) => {
    // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
    const act = { type: 'ApproveAndPay', milestoneId: 'm1', amount, then: 'keep-open' } as const
    return { commandId: `pay-${on}`, contractId: 'c1', side: 'client' as const, on, note: null, act }
  }
  return { core, pay }
}

it('A1, A2, H4: limits of a refusal are said as the user writes amounts and days', async () => {
  const { core, pay } = await funded({ locale: 'de-DE' })
  expect((await core.refusal('PerformAct', pay('4200.01'))).message).toContain('At most 4.200,00 USD can')
  expect((await core.refusal('PerformAct', pay('1.00', '2025-10-01'))).message).toContain('(2. Okt.)')
  const { side, on, act } = pay('4200.01')
  const seen = await core.value('PreviewPayment', { contractId: 'c1', side, on, act })
  expect(seen.refusal?.message).toContain('At most 4.200,00 USD can')
  const draft = draftOf(1, [['m2', 'Build', '1.00']])
  const { faults } = await core.value('PreviewChanges', { contractId: 'c1', side: 'client', draft })
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('at least 5,00 USD.')])
})

it('where amounts are hidden, a refusal shows none', async () => {
  const { core, pay } = await funded({ hideAmounts: true })
  expect((await core.refusal('PerformAct', pay('4200.01'))).message).toContain('At most ••• USD can')
})
