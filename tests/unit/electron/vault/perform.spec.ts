import { expect, it } from 'vitest'
import { perform } from '../../../../electron/vault/perform'
import type { VaultReply } from '../../../../electron/vault/protocol'
import { StoreFailure } from '../../../../shared/application/ports'
import { memoryRecords } from '../../../../shared/journal/memoryRecords'

function recorded() {
  const replies: VaultReply[] = []
  return { replies, reply: (reply: VaultReply) => replies.push(reply) }
}

it('does what main asked of a real store and replies under its number', async () => {
  const store = memoryRecords()
  const { replies, reply } = recorded()
  await perform(store, { id: 1, store: 'own', call: { method: 'open', args: [] } }, reply)
  await perform(store, { id: 2, store: 'own', call: { method: 'writeText', args: ['a', 'b'] } }, reply)
  await perform(store, { id: 3, store: 'own', call: { method: 'readText', args: ['a'] } }, reply)
  expect(replies).toEqual([
    { id: 1, kind: 'done', value: { kind: 'ready' } },
    { id: 2, kind: 'done', value: undefined },
    { id: 3, kind: 'done', value: 'b' },
  ])
})

it('replies with rows part by part, then that it is done', async () => {
  const store = memoryRecords()
  const { replies, reply } = recorded()
  const two = {
    ...store,
    readRows: async (each: Parameters<typeof store.readRows>[0]) => {
      each([])
      each([])
    },
  }
  await perform(two, { id: 1, store: 'own', call: { method: 'readRows', args: [] } }, reply)
  expect(replies.map((one) => one.kind)).toEqual(['rows', 'rows', 'done'])
})

it('tells a failure of the store from a fault', async () => {
  const { replies, reply } = recorded()
  const failing = (failure: Error) => ({ ...memoryRecords(), readText: () => Promise.reject(failure) })
  const call = { method: 'readText', args: ['a'] } as const
  await perform(failing(new StoreFailure('Full')), { id: 1, store: 'own', call: { ...call, args: ['a'] } }, reply)
  await perform(failing(new Error('Oh')), { id: 2, store: 'own', call: { ...call, args: ['a'] } }, reply)
  expect(replies).toEqual([
    { id: 1, kind: 'failed', store: true, message: 'Full' },
    { id: 2, kind: 'failed', store: false, message: 'Oh' },
  ])
})
