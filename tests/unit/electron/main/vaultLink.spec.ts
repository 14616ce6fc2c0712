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
  it('is replaced: its stores are opened first, then the unanswered is asked again', async () => {
    const { link, last, store } = connected()
    const opened = store.open()
    link.receive({ id: last().id, kind: 'done', value: { kind: 'ready' } })
    await opened
    const committed = store.commit([], COMMAND)
    const { id } = last()
    link.disconnect(true)
    const again: VaultRequest[] = []
    link.connect((request) => again.push(request))
    expect(again.map((one) => one.call.method)).toEqual(['open', 'commit'])
    link.receive({ id, kind: 'done', value: { kind: 'repeated', answer: '{}' } })
    expect(await committed).toEqual({ kind: 'repeated', answer: '{}' })
  })

  it('fails what could not be asked twice', async () => {
    const { link, store } = connected()
    const failing = [store.commit([], null), store.remove([]), store.readRows(() => {})]
    link.disconnect(true)
    const again: VaultRequest[] = []
    link.connect((request) => again.push(request))
    for (const one of failing) await expect(one).rejects.toBeInstanceOf(StoreFailure)
    expect(again).toEqual([])
  })

  it('fails everything where there will be no other', async () => {
    const { link, store } = connected()
    const closing = store.close()
    link.disconnect(false)
    await expect(closing).rejects.toBeInstanceOf(StoreFailure)
  })
})
