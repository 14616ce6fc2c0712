import { describe, expect, it } from 'vitest'
import { newsOf } from '../../../../../electron/main/news'
import { openState } from '../../../../../electron/main/state'
import { createWatch } from '../../../../../electron/main/watch'
import { DEFAULT_SETTINGS } from '../../../../../shared/application/workspace/settings'
import type { InboxItem } from '../../../../../shared/ipc/views/workspace'
import type { ContractId } from '../../../../../shared/kernel/ids'

function item(contract: string, kind: InboxItem['kind'] = 'overdue'): InboxItem {
  return { kind, contractId: contract as ContractId, contract, party: '', sentence: [], since: null }
}

describe('a notification', () => {
  it('counts what is overdue and what waits, and names contracts but no amounts', () => {
    const { notice } = newsOf(
      [item('A'), item('B'), item('B', 'work'), item('C', 'request'), item('C', 'due-date')],
      [],
    )
    expect(notice).toEqual({ title: '2 milestones are overdue, 2 contracts wait for you', body: 'A, B, C' })
    expect(newsOf([item('A', 'fund')], []).notice).toEqual({ title: '1 contract waits for you', body: 'A' })
  })

  it('names three contracts at most', () => {
    expect(
      newsOf(
        ['A', 'B', 'C', 'D', 'E'].map((name) => item(name)),
        [],
      ).notice?.body,
    ).toBe('A, B, C and 2 more')
  })

  it('tells nothing twice, and what comes back anew', () => {
    const first = newsOf([item('A')], [])
    expect(newsOf([item('A')], first.told).notice).toBeNull()
    expect(newsOf([item('A'), item('B')], first.told).notice?.body).toBe('B')
    const done = newsOf([], first.told)
    expect(newsOf([item('A')], done.told).notice?.body).toBe('A')
  })
})

describe('the watch over the inbox', () => {
  function watching(settings: Partial<typeof DEFAULT_SETTINGS>, samples = false) {
    const done: unknown[] = []
    const answers: Record<string, unknown> = {
      GetWorkspace: { state: 'ready', samples, settings: { ...DEFAULT_SETTINGS, ...settings } },
      GetInbox: { items: [item('A')] },
    }
    const core = {
      answer: async (request: string) => JSON.stringify({ ok: true, value: answers[JSON.parse(request).call] }),
    }
    const watch = createWatch(core, {
      state: openState('/nowhere/desktop.json'),
      setAppearance: (appearance) => done.push(appearance),
      notify: ({ body }) => done.push(body),
    })
    return { watch, done }
  }

  it('tells nothing unless it is asked to, and nothing of the samples', async () => {
    for (const { watch, done } of [watching({}), watching({ notifications: true }, true)]) {
      await watch.look()
      expect(done).toEqual([])
    }
    expect(DEFAULT_SETTINGS.notifications).toBe(false)
  })

  it('tells what is new, once', async () => {
    const { watch, done } = watching({ notifications: true })
    await watch.look()
    await watch.look()
    expect(done).toEqual(['A'])
  })

  it('follows the colours that are set', async () => {
    const { watch, done } = watching({ appearance: 'dark' })
    await watch.look()
    await watch.look()
    expect(done).toEqual(['dark'])
  })
})
