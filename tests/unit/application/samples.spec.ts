import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../shared/application/workspace/settings'
import { testCore } from './testCore'

describe('sample contracts', () => {
  it('are a workspace of their own that leaves without a trace', async () => {
    const core = testCore()
    await core.value('GetWorkspace', {})
    const before = core.stored()
    await core.value('EnterSamples', {})
    expect(await core.value('GetWorkspace', {})).toMatchObject({ state: 'ready', samples: true, contracts: 14 })
    await core.value('LeaveSamples', {})
    expect(core.stored()).toBe(before)
    expect(await core.value('GetWorkspace', {})).toMatchObject({ samples: false, contracts: 0 })
  })

  it('show every mark, every kind of inbox item and several currencies, around any day', async () => {
    for (const today of ['2025-11-12', '2028-02-29', '2026-01-01']) {
      const core = testCore({ today })
      await core.value('EnterSamples', {})
      const { rows } = await core.value('ListContracts', { from: 0, limit: 100 })
      const currencies = [...new Set(rows.map((row) => row.currency))].sort()
      expect(currencies).toEqual(['CHF', 'EUR', 'GBP', 'JPY', 'KWD', 'USD'])
      const marks = [...new Set(rows.map((row) => row.mark))].sort()
      expect(marks).toEqual([
        'Active',
        'Ended',
        'Ending',
        'Needs an answer',
        'Overdue',
        'Planned',
        'Submitted',
        'To end',
        'To fund',
      ])
      const { items } = await core.value('GetInbox', {})
      const kinds = [...new Set(items.map((item) => item.kind))].sort()
      expect(kinds).toEqual(['due-date', 'fund', 'overdue', 'refund', 'request', 'work'])
    }
  })

  it('stay at hand after a restart, beside the user’s own contracts', async () => {
    const core = testCore()
    await core.value('EnterSamples', {})
    const again = await core.restart()
    expect(await again.value('GetWorkspace', {})).toMatchObject({ samples: true, contracts: 14 })
    await again.value('LeaveSamples', {})
    const own = await again.restart()
    expect(await own.value('GetWorkspace', {})).toMatchObject({ samples: false, contracts: 0 })
  })

  it('name us as Settings do, and Studio Nord where nothing can be seen there', async () => {
    for (const [name, expected] of [
      ['Atelier Süd', 'Atelier Süd'],
      [' \u200b', 'Studio Nord'],
    ] as const) {
      const core = testCore()
      await core.value('SaveSettings', { ...DEFAULT_SETTINGS, us: { ...DEFAULT_SETTINGS.us, name } })
      await core.value('EnterSamples', {})
      const [row] = (await core.value('ListContracts', { from: 0, limit: 1 })).rows
      const { terms } = await core.value('GetContract', { contractId: row?.id ?? '' })
      expect(terms[terms.ourSide]).toBe(expected)
    }
  })

  it('can be read from every side: rooms, histories and messages of all of them', async () => {
    const core = testCore()
    await core.value('EnterSamples', {})
    const { rows } = await core.value('ListContracts', { from: 0, limit: 100 })
    for (const { id } of rows) {
      const view = await core.value('GetContract', { contractId: id })
      expect(view.sentence.length).toBeGreaterThan(0)
      const history = await core.value('GetHistory', { contractId: id })
      expect(history).toHaveLength(view.version)
      for (const message of await core.value('GetMessages', { contractId: id })) {
        const mail = await core.value('GetMail', { contractId: id, version: message.version })
        expect(mail.eml).toContain('MIME-Version: 1.0')
      }
    }
  })
})
