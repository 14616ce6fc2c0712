import { describe, expect, it } from 'vitest'
import { room, TERMS } from './room'
import { testCore } from './testCore'

describe('keeping contracts', () => {
  it('C1: terms are edited, and the row follows', async () => {
    const core = testCore()
    await room(core).start()
    const { currency: _currency, ...terms } = TERMS
    await core.value('KeepContract', {
      commandId: 'edit',
      contractId: 'c1',
      upkeep: { type: 'EditTerms', terms: { ...terms, title: 'Relaunch', budget: '5700.00' } },
    })
    const [row] = await core.value('GetContractRows', { ids: ['c1'] })
    expect(row?.title).toBe('Relaunch')
    const [latest] = await room(core).history()
    expect(latest?.headline).toEqual(['Details edited: title, budget'])
    expect(latest?.details).toEqual([
      ['Title Website relaunch → Relaunch'],
      ['Budget none → ', { amount: '5700.00', currency: 'USD' }],
    ])
  })

  it('C3: what has neither money nor anything sent may be deleted, with its draft', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await core.value('SaveDraft', {
      contractId: 'c1',
      side: 'client',
      writer: 'w1',
      follows: null,
      draft: { locale: 'en-US', base: 0, rows: [], dragged: [] },
    })
    expect((await contract.view()).deletable).toBe(true)
    await core.value('DeleteContract', { contractId: 'c1' })
    expect(await core.value('ListContracts', { from: 0, limit: 10 })).toEqual({ rows: [], total: 0, next: null })
    expect(await core.value('GetDraft', { contractId: 'c1', side: 'client' })).toBeNull()
    expect(await core.refusal('GetContract', { contractId: 'c1' })).toMatchObject({ code: 'contract-unknown' })
    // The same call again, as after an answer that was lost.
    await core.value('DeleteContract', { contractId: 'c1' })
  })

  it('C3: one with a sent change, or only a request that was declined, is archived and never deleted', async () => {
    const core = testCore()
    const sent = room(core, 'sent')
    await sent.start()
    await sent.plan([['m1', 'Design', '420.00']])
    const asked = room(core, 'asked')
    await asked.start()
    await asked.propose([['m1', 'Design', '420.00']], undefined, 0)
    await asked.act('client', { type: 'DeclineChangeRequest', requestId: 'r1', reason: null })
    for (const contract of [sent, asked]) {
      expect((await contract.view()).deletable).toBe(false)
      const refusal = await core.refusal('DeleteContract', { contractId: contract.id })
      expect(refusal).toMatchObject({ code: 'contract-kept', rule: 'C3' })
      const archive = {
        commandId: `archive-${contract.id}`,
        contractId: contract.id,
        upkeep: { type: 'ArchiveContract' as const },
      }
      await core.value('KeepContract', archive)
      expect((await contract.view()).archived).toBe(true)
    }
  })

  it('H1: a note may correct an earlier event, and stands among the messages', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    const upkeep = { type: 'AddNote' as const, text: 'The contract began on 2 September.', corrects: 0 }
    await core.value('KeepContract', { commandId: 'note', contractId: 'c1', upkeep })
    const [entry] = await contract.history()
    expect(entry).toMatchObject({ corrects: 0, headline: ['Correction'] })
    expect(await contract.messages()).toMatchObject([
      { kind: 'note', version: 1, body: 'The contract began on 2 September.' },
    ])
  })
})
