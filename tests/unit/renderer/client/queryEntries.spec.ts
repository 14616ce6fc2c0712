import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ContractId } from '../../../../shared/kernel/ids'
import { settle, stubCore } from './coreStub'

async function fresh() {
  vi.resetModules()
  const core = stubCore()
  const { queryEntry, hold } = await import('../../../../renderer/client/queryEntries')
  const { everythingIsStale } = await import('../../../../renderer/client/signals')
  return { ...core, queryEntry, hold, everythingIsStale }
}

const changed = (...ids: string[]) =>
  ({ type: 'changed', contracts: ids as ContractId[], about: ['contracts'] }) as const

describe('a query', () => {
  let client: Awaited<ReturnType<typeof fresh>>
  beforeEach(async () => {
    client = await fresh()
  })
  afterEach(() => {
    globalThis.tranche = undefined
  })
  const room = () => client.queryEntry('GetContract', '{"contractId":"a"}')

  it('is asked once however many show it', () => {
    client.hold(room())
    client.hold(room())
    expect(client.asked).toHaveLength(1)
  })

  it('is asked anew after a change of its contract, and of no other; meanwhile the last answer stays', async () => {
    client.hold(room())
    client.asked[0]?.answer({ version: 1 })
    await settle()
    client.signal(changed('b'))
    expect(client.asked).toHaveLength(1)
    client.signal(changed('a'))
    expect(client.asked).toHaveLength(2)
    expect(room().store.getState()).toMatchObject({ state: 'ready', value: { version: 1 }, refreshing: true })
    client.asked[1]?.answer({ version: 2 })
    await settle()
    expect(room().store.getState()).toMatchObject({ state: 'ready', value: { version: 2 }, refreshing: false })
  })

  it('is asked once more where a change comes while it is asked', async () => {
    client.hold(room())
    client.signal(changed('a'))
    client.signal(changed('a'))
    client.asked[0]?.answer({ version: 1 })
    await settle()
    expect(client.asked).toHaveLength(2)
  })

  it('that nobody shows is not asked until somebody does', async () => {
    const release = client.hold(room())
    client.asked[0]?.answer({ version: 1 })
    await settle()
    release()
    client.signal(changed('a'))
    expect(client.asked).toHaveLength(1)
    client.hold(room())
    expect(client.asked).toHaveLength(2)
  })

  it('that was refused is asked again by whoever next shows it, and after any change', async () => {
    const release = client.hold(room())
    client.asked[0]?.refuse('store-unavailable')
    await settle()
    release()
    client.hold(room())
    expect(client.asked).toHaveLength(2)
    client.asked[1]?.refuse('store-unavailable')
    await settle()
    client.signal(changed('b'))
    client.asked[2]?.answer({ version: 1 })
    await settle()
    expect(room().store.getState()).toMatchObject({ state: 'ready', value: { version: 1 } })
    client.signal(changed('b'))
    expect(client.asked).toHaveLength(3)
  })

  it('is stale with all others on a new day', async () => {
    client.hold(room())
    client.asked[0]?.answer({ today: '2026-03-01' })
    await settle()
    client.everythingIsStale()
    expect(client.asked).toHaveLength(2)
  })
})
