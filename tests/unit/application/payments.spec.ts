import { describe, expect, it } from 'vitest'
import type { Input } from '../../../shared/ipc/calls'
import { room } from './room'
import { TODAY, testCore } from './testCore'

async function funded() {
  const core = testCore()
  const contract = room(core)
  await contract.start()
  await contract.plan([
    ['m1', 'Design', '420.00'],
    ['m2', 'Build', '600.00'],
  ])
  await contract.fund('m1')
  const preview = (act: Input<'PreviewPayment'>['act'], side: 'client' | 'freelancer' = 'client') =>
    core.value('PreviewPayment', { contractId: 'c1', side, on: TODAY, act })
  return { core, contract, preview }
}

const pay = (amount: string | null, next: 'keep-open' | 'end') =>
  // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
  ({ type: 'ApproveAndPay', milestoneId: 'm1', amount, then: next }) as const

describe('what ending does', () => {
  it('X1: all planned milestones are cancelled, the active one too where it is paid nothing, and a request lapses', async () => {
    const { contract, preview } = await funded()
    const planned = { plannedCancelled: 1, requestLapses: false }
    expect((await preview(pay('400.00', 'end'))).ending).toEqual({
      ...planned,
      activeCancelled: null,
      endsAtOnce: false,
    })
    expect((await preview(pay(null, 'end'))).ending).toEqual({ ...planned, activeCancelled: null, endsAtOnce: true })
    const unpaid = { ...planned, activeCancelled: 'Design', endsAtOnce: false }
    expect((await preview({ type: 'EndContract', amount: null })).ending).toEqual(unpaid)
    expect((await preview({ type: 'EndContract', amount: null }, 'freelancer')).ending).toEqual(unpaid)
    await contract.propose([['m2', 'Build', '700.00']])
    expect((await preview({ type: 'EndContract', amount: '1.00' })).ending).toEqual({
      activeCancelled: null,
      plannedCancelled: 1,
      requestLapses: true,
      endsAtOnce: false,
    })
  })

  it('X1, P12: a cancelled milestone keeps the day that was agreed for it', async () => {
    const { contract } = await funded()
    for (const side of ['freelancer', 'client'] as const)
      await contract.act(side, { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-12-24' })
    await contract.act('client', { type: 'EndContract', amount: null })
    const [design] = (await contract.view()).milestones
    expect(design).toMatchObject({ status: 'cancelled', agreedDue: '2025-12-24' })
  })

  it('is not told of what can’t be done, nor of paying what an ended contract holds', async () => {
    const { contract, preview } = await funded()
    expect((await preview(pay('420.01', 'end'))).ending).toBeNull()
    await contract.pay('m1', '400.00', 'end')
    expect((await preview({ type: 'PayHeld', amount: '20.00' })).ending).toBeNull()
  })
})

describe('what funding costs', () => {
  it('E3: what is charged and what carried-over money pays add up to the amount, though more is carried over', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([
      ['m1', 'Design', '420.00'],
      ['m2', 'Review', '50.00'],
      ['m3', 'Build', '600.00'],
    ])
    const costs = async () => (await contract.view()).milestones.map(({ charge, fromCarried }) => [charge, fromCarried])
    const none = [null, null]
    expect(await costs()).toEqual([['420.00', '0.00'], none, none])
    await contract.fund('m1')
    expect(await costs()).toEqual([none, none, none])
    await contract.pay('m1', '300.00')
    expect(await costs()).toEqual([none, ['0.00', '50.00'], none])
    await contract.fund('m2')
    await contract.pay('m2', null)
    expect(await costs()).toEqual([none, none, ['530.00', '70.00']])
  })
})

describe('the payment’s live line', () => {
  it('E7: a part paid and kept open: what stays, and what the next then needs', async () => {
    const { core, preview } = await funded()
    const stored = core.stored()
    expect(await preview(pay('400.00', 'keep-open'))).toEqual({
      currency: 'USD',
      reserved: '420.00',
      toFreelancer: '400.00',
      stays: '20.00',
      next: { title: 'Build', charge: '580.00' },
      refund: null,
      ending: null,
      refusal: null,
    })
    expect(core.stored()).toBe(stored)
  })

  it('X2: a part paid at the end: the rest is asked back', async () => {
    const { preview } = await funded()
    const ending = await preview(pay('400.00', 'end'))
    expect(ending).toMatchObject({ toFreelancer: '400.00', stays: '20.00', next: null, refund: '20.00', refusal: null })
    expect(await preview(pay(null, 'end'))).toMatchObject({ toFreelancer: '420.00', stays: '0.00', refund: null })
    expect(await preview({ type: 'EndContract', amount: null })).toMatchObject({
      toFreelancer: '0.00',
      refund: '420.00',
    })
  })

  it('X4, X5: paying from what is held, and the freelancer’s ending, which returns all of it', async () => {
    const { contract, preview } = await funded()
    const returned = await preview({ type: 'EndContract', amount: null }, 'freelancer')
    expect(returned).toMatchObject({ toFreelancer: '0.00', stays: '0.00', refund: '420.00' })
    await contract.pay('m1', '400.00', 'end')
    const part = await preview({ type: 'PayHeld', amount: '1.00' })
    expect(part).toMatchObject({ toFreelancer: '1.00', stays: '19.00', refund: '19.00', next: null })
  })

  it('A2: an amount that can’t be paid says so, and nothing moves', async () => {
    const { preview } = await funded()
    const tooMuch = await preview(pay('420.01', 'keep-open'))
    expect(tooMuch).toMatchObject({ toFreelancer: '0.00', stays: '420.00', next: null, refund: null })
    expect(tooMuch.refusal).toMatchObject({ code: 'amount-exceeds-held', rule: 'A2' })
    expect((await preview(pay('0', 'keep-open'))).refusal).toMatchObject({ code: 'amount-not-positive' })
  })
})
