import { describe, expect, it } from 'vitest'
import { createVaultLink, vaultRecords } from '../../../../electron/main/vaultLink'
import type { VaultRequest } from '../../../../electron/vault/protocol'
import { StoreFailure } from '../../../../shared/application/ports'
import type { CommandId } from '../../../../shared/kernel/ids'

const COMMAND = { id: 'c1' as CommandId, answer: '{}' }

function connected() {
  const link = createVaultLink()
  const sent: VaultRequest[] = []
  link.connect((request) => sent.push(request))
  const last = () => {
    const request = sent.at(-1)
    if (!request) throw new Error('Nothing was sent')
    return request
  }
  return { link, sent, last, store: vaultRecords(link, 'own') }
}

describe('the link to the vault', () => {
  it('answers each question by its number, in whatever order', async () => {
    const { link, sent, store } = connected()
    const answers = [store.readText('a'), store.readText('b')]
    const [first, second] = sent
    link.receive({ id: second?.id ?? 0, kind: 'done', value: 'of b' })
    link.receive({ id: first?.id ?? 0, kind: 'done', value: 'of a' })
    expect(await Promise.all(answers)).toEqual(['of a', 'of b'])
    expect(sent.map((one) => [one.store, one.call.method, one.call.args])).toEqual([
      ['own', 'readText', ['a']],
      ['own', 'readText', ['b']],
    ])
  })

  it('hands rows on as they come', async () => {
    const { link, last, store } = connected()
    const parts: number[] = []
    const read = store.readRows((rows) => parts.push(rows.length))
    link.receive({ id: last().id, kind: 'rows', rows: [{ id: 'a', row: '' }] })
    expect(parts).toEqual([1])
    link.receive({ id: last().id, kind: 'done', value: undefined })
    await read
  })

  it("keeps a StoreFailure one, with the vault's sentence", async () => {
    const { link, last, store } = connected()
    const full = store.writeText('a', 'b')
    link.receive({ id: last().id, kind: 'failed', store: true, message: 'The disk is full.' })
    await expect(full).rejects.toEqual(new StoreFailure('The disk is full.'))
    const broken = store.readText('a')
    link.receive({ id: last().id, kind: 'failed', store: false, message: 'Oh' })
    await expect(broken).rejects.not.toBeInstanceOf(StoreFailure)
  })

  it('asks what was asked before there was a vault', async () => {
    const link = createVaultLink()
    const text = vaultRecords(link, 'own').readText('a')
    link.connect((request) => link.receive({ id: request.id, kind: 'done', value: 'kept' }))
    expect(await text).toBe('kept')
  })
})

describe('a vault that is gone', () => {
  /** Asks, and the vault goes before it answers; what the next is sent, and what becomes of it. */
  async function lost(act: (store: ReturnType<typeof vaultRecords>) => Promise<unknown>) {
    const { link, last, store } = connected()
    const opened = store.open()
    link.receive({ id: last().id, kind: 'done', value: { kind: 'ready' } })
    await opened
    const outcome = act(store)
    outcome.catch(() => {})
    const { id } = last()
    link.disconnect(true)
    const again: VaultRequest[] = []
    const connect = () => link.connect((request) => again.push(request))
    connect()
    const answer = async (method: string, value: unknown) => {
      const request = again.findLast(({ call }) => call.method === method)
      if (!request) throw new Error(`${method} was not asked`)
      link.receive({ id: request.id, kind: 'done', value })
      await Promise.resolve()
      await new Promise((resolve) => setImmediate(resolve))
    }
    return { link, id, outcome, again, answer, connect, methods: () => again.map(({ call }) => call.method) }
  }

  const RECORD = { contractId: 'c', expectedVersion: 3, count: 1, events: 'of c', document: '', row: '' }

  it('is replaced: its stores are opened first, then a read is made again', async () => {
    const { outcome, id, again, link, methods } = await lost((store) => store.readText('a'))
    expect(methods()).toEqual(['open', 'readText'])
    expect(again.at(-1)?.id).toBe(id)
    link.receive({ id, kind: 'done', value: 'text' })
    expect(await outcome).toBe('text')
  })

  it('hands on no row twice where the rows are read again', async () => {
    const { link, last, store } = connected()
    const rows: string[] = []
    const read = store.readRows((part) => rows.push(...part.map(({ id }) => id)))
    const { id } = last()
    const row = (name: string) => ({ id: name, row: '' })
    link.receive({ id, kind: 'rows', rows: [row('a'), row('b')] })
    link.disconnect(true)
    link.connect(() => {})
    link.receive({ id, kind: 'rows', rows: [row('b'), row('a'), row('c')] })
    link.receive({ id, kind: 'done', value: undefined })
    await read
    expect(rows).toEqual(['a', 'b', 'c'])
  })

  it('had done a command: the store knows it, and it is answered as if nothing had been', async () => {
    const { outcome, answer, methods } = await lost((store) => store.commit([RECORD], COMMAND))
    expect(methods()).toEqual(['open', 'readAnswer'])
    await answer('readAnswer', '{}')
    expect(await outcome).toEqual({ kind: 'appended' })
    expect(methods()).not.toContain('commit')
  })

  it('had not done a command: it is given to the next', async () => {
    const { outcome, answer, methods, link, id } = await lost((store) => store.commit([RECORD], COMMAND))
    await answer('readAnswer', null)
    expect(methods()).toEqual(['open', 'readAnswer', 'commit'])
    link.receive({ id, kind: 'done', value: { kind: 'appended' } })
    expect(await outcome).toEqual({ kind: 'appended' })
  })

  it.each([
    ['its own events are there', [{ version: 3, count: 1, events: 'of c' }], ['open', 'readBatches']],
    ['others are there', [{ version: 3, count: 1, events: 'others' }], ['open', 'readBatches', 'commit']],
    ['nothing is there', [], ['open', 'readBatches', 'commit']],
  ])('knows a commit without a command by its events: %s', async (_name, batches, asked) => {
    const { answer, methods } = await lost((store) => store.commit([RECORD], null))
    await answer('readBatches', batches)
    expect(methods()).toEqual(asked)
  })

  it('had removed what was to be removed', async () => {
    const { outcome, answer } = await lost((store) => store.remove([{ id: 'c', version: 1 }]))
    await answer('readDocument', null)
    expect(await outcome).toBe('removed')
  })

  it('may go again while a write is looked for: it is asked for once, and answered once', async () => {
    const { outcome, answer, methods, link, connect } = await lost((store) => store.commit([RECORD], COMMAND))
    link.disconnect(true)
    connect()
    expect(methods()).toEqual(['open', 'readAnswer', 'open', 'open', 'readAnswer'])
    await answer('readAnswer', '{}')
    expect(await outcome).toEqual({ kind: 'appended' })
    expect(link.isAsked()).toBe(true)
    await answer('open', { kind: 'ready' })
  })

  it('says nothing twice: a late reply to what was answered is not heard', async () => {
    const { outcome, link, id } = await lost((store) => store.readText('a'))
    link.receive({ id, kind: 'done', value: 'first' })
    link.receive({ id, kind: 'failed', store: true, message: 'late' })
    expect(await outcome).toBe('first')
  })

  it('fails what every vault ends at, and goes on with the rest', async () => {
    const { link, store } = connected()
    const deadly = store.readText('a')
    deadly.catch(() => {})
    for (let vault = 0; vault < 5; vault += 1) {
      expect(link.isAsked()).toBe(true)
      link.disconnect(true)
      link.connect(() => {})
    }
    await expect(deadly).rejects.toBeInstanceOf(StoreFailure)
    link.connect((request) => link.receive({ id: request.id, kind: 'done', value: 'kept' }))
    expect(await store.readText('b')).toBe('kept')
  })

  it('fails everything where there will be no other, also what is asked later', async () => {
    const { link, store } = connected()
    const closing = store.close()
    link.disconnect(false)
    await expect(closing).rejects.toBeInstanceOf(StoreFailure)
    await expect(store.readText('a')).rejects.toBeInstanceOf(StoreFailure)
  })
})
