import type { Journal } from '../../shared/application/ports'
import { dexieJournal } from '../../shared/journal/journals'
import type { CommandId } from '../../shared/kernel/ids'
import { equal } from '../support/journal/asserts'
import { note, start } from '../support/journal/stories'

async function opened(connect: () => Journal): Promise<Journal> {
  const journal = connect()
  equal(await journal.open(), { kind: 'ready' }, 'state')
  return journal
}

const first = start('a')
const second = note(first, 'second')
const third = note(second, 'third')
const id = first.contractId

export const recallCases = [
  {
    name: 'what was read or appended is remembered, as it was read or appended',
    run: async (connect: () => Journal) => {
      const journal = await opened(connect)
      equal(journal.recallContract(id), null, 'before it is there')
      await journal.append([first], null)
      equal(journal.recallContract(id), first.contract, 'made')
      const [read] = await Promise.all([journal.readContract(id), journal.append([second], null)])
      equal(read?.version, 1, 'a read that the append overtook')
      equal(journal.recallContract(id), second.contract, 'appended')
      const named = [{ id, version: 1 }]
      equal(await journal.remove(named), 'conflict', 'not removed')
      await journal.readContract(id)
      equal(await journal.remove([{ id, version: 2 }]), 'removed', 'removed')
      equal(journal.recallContract(id), null, 'once it is removed')
      await journal.append([first, start('b')], null)
      await journal.close()
      equal(journal.recallContract(id), null, 'once it is closed')
      const again = await opened(connect)
      equal(again.recallContract(id), null, 'not read yet')
      await again.readContract(id)
      equal(again.recallContract(id), first.contract, 'read')
      await again.destroy()
      equal(again.recallContract(id), null, 'once it is destroyed')
      await again.close()
    },
  },
  {
    name: 'two windows: what is remembered may be out of date, and what is appended on it is then a conflict',
    run: async (connect: () => Journal) => {
      const [left, right] = [await opened(connect), await opened(connect)]
      await left.append([first], null)
      await right.readContract(id)
      const done = { id: 'done' as CommandId, answer: 'by the left' }
      await left.append([second], done)
      equal(right.recallContract(id), first.contract, 'out of date')
      equal(await right.append([note(first, 'late')], null), { kind: 'conflict' }, 'an append on it')
      equal(right.recallContract(id), null, 'after the conflict')
      equal(await right.readContract(id), second.contract, 'read again')
      await left.append([third], null)
      equal(await right.append([note(second, 'x')], done), { kind: 'repeated', answer: 'by the left' }, 'done before')
      await right.readContract(id)
      await left.remove([{ id, version: 3 }])
      equal(await right.append([note(third, 'late')], null), { kind: 'conflict' }, 'an append on what is removed')
      equal(await right.readContract(id), null, 'what is removed')
      equal(right.recallContract(id), null, 'after the removal')
      await left.close()
      await right.close()
    },
  },
  {
    name: 'few contracts are remembered: those used last',
    run: async (connect: () => Journal) => {
      const journal = await opened(connect)
      const many = Array.from({ length: 40 }, (_, index) => start(`c${index}`))
      await journal.append([first, ...many], null)
      equal(journal.recallContract(id), null, 'the first of many')
      await journal.readContract(id)
      for (const { contractId } of many) {
        await journal.readContract(contractId)
        equal(journal.recallContract(id), first.contract, 'used all the time')
      }
      const remembered = many.filter(({ contractId }) => journal.recallContract(contractId) !== null)
      equal(remembered, many.slice(-remembered.length), 'the last')
      equal(remembered.length > 0 && remembered.length < 20, true, 'how many')
      await journal.close()
    },
  },
]

/** What this window does after that, by which it may learn that another has written. */
const meanwhile: readonly (readonly [string, (right: Journal) => Promise<unknown>])[] = [
  ['at once', async () => {}],
  ['after an append to another contract', (right) => right.append([start('b')], null)],
  ['after a removal of another contract', (right) => right.remove([{ id: start('other').contractId, version: 1 }])],
]

export const remadeCases = meanwhile.map(([name, act]) => ({
  name: `two windows: nothing is appended on a contract that was removed and made anew: ${name}`,
  run: async (database: string) => {
    const [left, right] = [await opened(() => dexieJournal(database)), await opened(() => dexieJournal(database))]
    await left.append([first, start('other')], null)
    await right.readContract(id)
    const another = start('a', { title: 'Another' })
    await left.remove([{ id, version: 1 }])
    await left.append([another], null)
    await act(right)
    equal(await right.append([second], null), { kind: 'conflict' }, 'on the one that is gone')
    equal(await right.readContract(id), another.contract, 'the one that is there')
    equal(await right.append([note(another, 'known')], null), { kind: 'appended' }, 'on the one that is there')
    await left.close()
    await right.close()
  },
}))
