import { createCore } from '../../../shared/application/core'
import type { Journal } from '../../../shared/application/ports'
import type { Answer } from '../../../shared/ipc/bridge'
import type { CallName, Input, Output } from '../../../shared/ipc/calls'
import type { WireRefusal } from '../../../shared/ipc/primitives'
import type { Signal } from '../../../shared/ipc/signals'
import { memoryJournal } from '../../../shared/journal/journals'
import { memoryDatabase } from '../../../shared/journal/memoryRecords'

export const TODAY = '2025-11-12'

export interface TestCore {
  answer(request: string): Promise<string>
  ask<Name extends CallName>(call: Name, input: Input<Name>): Promise<Answer<Name>>
  /** The value; throws the refusal where there is one. */
  value<Name extends CallName>(call: Name, input: Input<Name>): Promise<Output<Name>>
  /** The refusal; throws where there is none. */
  refusal<Name extends CallName>(call: Name, input: Input<Name>): Promise<WireRefusal>
  readonly signals: Signal[]
  /** Appends that were written, of both workspaces. */
  readonly appended: { count: number }
  /** From now on it is another day. */
  setToday(day: string): void
  /** The program closed and opened again on the same stores, on another day if one is given. */
  restart(today?: string): Promise<TestCore>
  /** All that is stored, to see that nothing changed. */
  stored(): string
}

interface Stores {
  readonly own: ReturnType<typeof memoryDatabase>
  readonly samples: ReturnType<typeof memoryDatabase>
}

export type Wrap = (journal: Journal, name: 'own' | 'samples') => Journal

/** The whole core over journals in memory, every answer checked against the table. `wrap` puts a fault between. */
export function testCore(options: { today?: string; wrap?: Wrap; stores?: Stores; locale?: string } = {}): TestCore {
  const { wrap = (journal) => journal } = options
  let { today = TODAY } = options
  const stores = options.stores ?? { own: memoryDatabase(), samples: memoryDatabase() }
  const signals: Signal[] = []
  const appended = { count: 0 }
  const counting = (journal: Journal): Journal => ({
    ...journal,
    append: async (commits, command) => {
      const outcome = await journal.append(commits, command)
      if (outcome.kind === 'appended') appended.count += 1
      return outcome
    },
  })
  let made = 0
  let instant = 0
  const core = createCore({
    journals: { open: (name) => wrap(counting(memoryJournal(stores[name])), name) },
    clock: {
      now: () => {
        instant += 1
        return new Date(Date.UTC(2025, 10, 12, 9, 0, instant)).toISOString()
      },
      today: () => today,
    },
    ids: {
      next: () => {
        made += 1
        return `id-${made}`
      },
    },
    notifier: { signal: (signal) => signals.push(signal) },
    systemLocale: options.locale ?? 'en-US',
    checksAnswers: true,
  })

  async function ask<Name extends CallName>(call: Name, input: Input<Name>): Promise<Answer<Name>> {
    return JSON.parse(await core.answer(JSON.stringify({ call, input }))) as Answer<Name>
  }
  return {
    answer: core.answer,
    ask,
    signals,
    appended,
    async value(call, input) {
      const answer = await ask(call, input)
      if (!answer.ok) throw new Error(`${call}: ${answer.refusal.code} ${answer.refusal.message}`)
      return answer.value
    },
    async refusal(call, input) {
      const answer = await ask(call, input)
      if (answer.ok) throw new Error(`${call} was not refused`)
      return answer.refusal
    },
    setToday(day) {
      today = day
    },
    async restart(onDay = today) {
      await core.close()
      return testCore({ ...options, today: onDay, wrap, stores })
    },
    stored: () => {
      const maps = [stores.own, stores.samples].flatMap(({ contracts, answers, texts }) => [contracts, answers, texts])
      return JSON.stringify(maps.map((map: ReadonlyMap<string, unknown>) => [...map]))
    },
  }
}
