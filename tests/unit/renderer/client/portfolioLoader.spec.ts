import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ContractId } from '../../../../shared/kernel/ids'
import { settle, stubCore } from './coreStub'
import { rowCalled } from './rows'

async function started() {
  vi.resetModules()
  const core = stubCore()
  const { startPortfolio } = await import('../../../../renderer/client/portfolioLoader')
  const { portfolio } = await import('../../../../renderer/client/portfolioStore')
  startPortfolio()
  return { ...core, show: startPortfolio, shown: () => portfolio.getState() }
}

const changed = (...ids: string[]) =>
  ({ type: 'changed', contracts: ids as ContractId[], about: ['contracts'] }) as const
const everything = { type: 'changed', contracts: 'all', about: ['contracts'] } as const
const names = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('the portfolio', () => {
  let core: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    core = await started()
  })
  afterEach(() => {
    globalThis.tranche = undefined
  })

  it('shows the first rows before the rest is loaded', async () => {
    expect(core.asked[0]?.request).toEqual({ call: 'ListContracts', input: { from: 0, limit: 300 } })
    core.asked[0]?.answer({ rows: [rowCalled('a')], total: 2, next: 1 })
    await settle()
    expect(core.shown()).toMatchObject({ state: 'partial', total: 2 })
    expect(names(core.shown().rows)).toEqual(['a'])
    core.asked[1]?.answer({ rows: [rowCalled('b')], total: 2, next: null })
    await settle()
    expect(core.shown().state).toBe('ready')
    expect(names(core.shown().rows)).toEqual(['a', 'b'])
  })

  it('asks for what changed while it loaded once it has loaded', async () => {
    core.signal(changed('a'))
    core.asked[0]?.answer({ rows: [rowCalled('a')], total: 1, next: null })
    await settle()
    expect(core.asked[1]?.request).toEqual({ call: 'GetContractRows', input: { ids: ['a'] } })
    core.asked[1]?.answer([rowCalled('a', { paid: '9.00' })])
    await settle()
    expect(core.shown().rows[0]?.paid).toBe('9.00')
  })

  it('loads anew when everything changed, and shows nothing an older load still answers', async () => {
    core.signal(everything)
    core.asked[1]?.answer({ rows: [rowCalled('new')], total: 1, next: null })
    await settle()
    core.asked[0]?.answer({ rows: [rowCalled('old')], total: 1, next: null })
    await settle()
    expect(names(core.shown().rows)).toEqual(['new'])
  })

  it('keeps its rows and says why where the core can not be reached', async () => {
    core.asked[0]?.answer({ rows: [rowCalled('a')], total: 1, next: null })
    await settle()
    core.signal(everything)
    core.asked[1]?.fail()
    await settle()
    expect(core.shown()).toMatchObject({ state: 'refused', refusal: { code: 'core-unreachable' } })
    expect(names(core.shown().rows)).toEqual(['a'])
  })

  it('shows a row once that comes in two pages, and loads again where a change moved rows between them', async () => {
    core.asked[0]?.answer({ rows: [rowCalled('a'), rowCalled('b')], total: 3, next: 2 })
    await settle()
    core.signal(changed('c'))
    core.asked[1]?.answer({ rows: [rowCalled('b')], total: 3, next: null })
    await settle()
    expect(names(core.shown().rows)).toEqual(['a', 'b'])
    expect(core.asked[2]?.request).toEqual({ call: 'ListContracts', input: { from: 0, limit: 300 } })
    core.asked[2]?.answer({ rows: [rowCalled('c')], total: 3, next: 1 })
    await settle()
    expect(names(core.shown().rows), 'until all are there').toEqual(['a', 'b'])
    core.asked[3]?.answer({ rows: [rowCalled('a'), rowCalled('b')], total: 3, next: null })
    await settle()
    expect(core.shown()).toMatchObject({ state: 'ready', total: 3 })
    expect(names(core.shown().rows)).toEqual(['c', 'a', 'b'])
    expect(core.asked).toHaveLength(4)
  })

  it('asks again for changed rows that were refused', async () => {
    core.asked[0]?.answer({ rows: [rowCalled('a'), rowCalled('b')], total: 2, next: null })
    await settle()
    core.signal(changed('a'))
    core.asked[1]?.refuse('store-unavailable')
    await settle()
    expect(core.shown().state).toBe('refused')
    core.signal(changed('b'))
    expect(core.asked[2]?.request).toEqual({ call: 'GetContractRows', input: { ids: ['a', 'b'] } })
    core.asked[2]?.answer([rowCalled('a', { paid: '9.00' }), rowCalled('b')])
    await settle()
    expect(core.shown()).toMatchObject({ state: 'ready', refusal: null })
    expect(core.shown().rows[0]?.paid).toBe('9.00')
  })

  it.each(['shown anew', 'a change'])('loads again after a refused load: %s', async (occasion) => {
    core.asked[0]?.refuse('store-unavailable')
    await settle()
    if (occasion === 'a change') core.signal(changed('a'))
    else core.show()
    expect(core.asked[1]?.request.call).toBe('ListContracts')
    core.asked[1]?.answer({ rows: [rowCalled('a')], total: 1, next: null })
    await settle()
    expect(core.shown()).toMatchObject({ state: 'ready', total: 1 })
  })
})
