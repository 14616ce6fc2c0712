import type { AnsweredCommand, Commit, Journal } from '../../shared/application/ports'
import type { CommandId, ContractId } from '../../shared/kernel/ids'
import { equal } from '../support/journal/asserts'
import { everyEvent, note, start } from '../support/journal/stories'
import { dropsCase } from './dropsCase'
import { recallCases } from './recallCases'

export interface JournalCase {
  readonly name: string
  /** `connect` makes another journal on the same database, which is new for each case. */
  readonly run: (connect: () => Journal) => Promise<void>
}

export async function opened(connect: () => Journal): Promise<Journal> {
  const journal = connect()
  equal(await journal.open(), { kind: 'ready' }, 'state')
  return journal
}

export async function rowsOf(journal: Journal): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>()
  await journal.readRows((part) => {
    for (const { id, row } of part) {
      if (rows.has(id)) throw new Error(`The row of ${id} came twice`)
      rows.set(id, row)
    }
  })
  return rows
}

const command = (id: string, answer = `answer of ${id}`): AnsweredCommand => ({ id: id as CommandId, answer })
const unknown = 'nowhere' as ContractId

async function contents(journal: Journal, commits: readonly Commit[]): Promise<unknown> {
  return Promise.all(
    commits.map(async ({ contractId: id }) => [await journal.readEvents(id), await journal.readContract(id)]),
  )
}

export const journalCases: readonly JournalCase[] = [
  {
    name: 'H2: every type of event and what it makes of the contract come back as they were written',
    run: async (connect) => {
      const journal = await opened(connect)
      for (const story of everyEvent()) {
        for (const commit of story) {
          equal(await journal.append([commit], null), { kind: 'appended' }, 'append')
          equal(await journal.readContract(commit.contractId), commit.contract, `after ${commit.events.at(-1)?.type}`)
        }
        const id = story[0]?.contractId ?? unknown
        equal(
          await journal.readEvents(id),
          story.flatMap((one) => one.events),
          'events',
        )
      }
      await journal.close()
    },
  },
  {
    name: 'what is not there is null or empty',
    run: async (connect) => {
      const journal = await opened(connect)
      equal(await journal.readContract(unknown), null, 'contract')
      equal(await journal.readEvents(unknown), [], 'events')
      equal(await journal.readAnswer('never' as CommandId), null, 'answer')
      equal(await journal.readText('nothing'), null, 'text')
      equal((await rowsOf(journal)).size, 0, 'rows')
      await journal.close()
    },
  },
  {
    name: 'a commit that follows another version is a conflict and writes nothing',
    run: async (connect) => {
      const journal = await opened(connect)
      const first = start('a')
      const second = note(first, 'second')
      const third = note(second, 'third')
      await journal.append([first], null)
      equal(await journal.append([start('a')], command('again')), { kind: 'conflict' }, 'made twice')
      equal(await journal.append([third], null), { kind: 'conflict' }, 'too early')
      equal(await journal.append([note(start('b'), 'no start')], null), { kind: 'conflict' }, 'unknown contract')
      await journal.append([second], null)
      equal(await journal.append([second], null), { kind: 'conflict' }, 'too late')
      equal(await journal.readContract(first.contractId), second.contract, 'contract')
      equal((await journal.readEvents(first.contractId)).length, 2, 'events')
      equal(await journal.readAnswer('again' as CommandId), null, 'the answer of a conflict')
      await journal.close()
    },
  },
  {
    name: 'two windows: of two writers at one version one wins, and the other is told',
    run: async (connect) => {
      const [left, right] = [await opened(connect), await opened(connect)]
      for (let round = 0; round < 5; round++) {
        const first = start(`made-${round}`)
        const made = await Promise.all([left.append([first], null), right.append([first], null)])
        equal(made.map((one) => one.kind).sort(), ['appended', 'conflict'], 'the same contract made twice')
        const [mine, theirs] = [note(first, 'left'), note(first, 'right')]
        const noted = await Promise.all([left.append([mine], null), right.append([theirs], null)])
        equal(noted.map((one) => one.kind).sort(), ['appended', 'conflict'], 'the same version twice')
        const winner = noted[0].kind === 'appended' ? mine : theirs
        equal(await right.readContract(first.contractId), winner.contract, 'the winner’s contract')
        equal(await left.readEvents(first.contractId), [...first.events, ...winner.events], 'the winner’s events')
        const apart = await Promise.all([
          left.append([start(`left-${round}`)], null),
          right.append([start(`right-${round}`)], null),
        ])
        equal(
          apart.map((one) => one.kind),
          ['appended', 'appended'],
          'different contracts',
        )
      }
      await left.close()
      await right.close()
      const again = await opened(connect)
      equal((await rowsOf(again)).size, 15, 'rows when opened again')
      await again.close()
    },
  },
  {
    name: 'a command that was done is answered as before and done once',
    run: async (connect) => {
      const journal = await opened(connect)
      const first = start('a')
      await journal.append([first], command('one', '{"ok":true}'))
      const repeated = { kind: 'repeated', answer: '{"ok":true}' }
      equal(await journal.append([note(first, 'again')], command('one', 'other')), repeated, 'sent twice')
      equal((await journal.readEvents(first.contractId)).length, 1, 'events')
      equal(await journal.readAnswer('one' as CommandId), '{"ok":true}', 'answer')
      equal(await journal.append([], command('two', 'nothing to write')), { kind: 'appended' }, 'no commits')
      equal(await journal.readAnswer('two' as CommandId), 'nothing to write', 'answer alone')
      const race = await Promise.all([
        journal.append([note(first, 'x')], command('three')),
        journal.append([note(first, 'x')], command('three')),
      ])
      equal(race.map((one) => one.kind).sort(), ['appended', 'repeated'], 'sent twice at once')
      await journal.close()
    },
  },
  dropsCase,
  ...recallCases,
  {
    name: 'H3: one conflict among many commits leaves all of them out',
    run: async (connect) => {
      const journal = await opened(connect)
      const there = start('there')
      await journal.append([there], null)
      await journal.writeText('draft/there', 'kept')
      const others = Array.from({ length: 40 }, (_, index) => start(`other-${index}`))
      const before = await contents(journal, [there, ...others])
      const mixed = [...others, note(there, 'fine'), start('there-too')]
      for (const spoilt of [start('there'), note(note(there, 'skipped'), 'late')]) {
        const commits = [...mixed.filter((one) => one.contractId !== spoilt.contractId), spoilt]
        equal(await journal.append(commits, command('bulk')), { kind: 'conflict' }, 'append')
        equal(await contents(journal, [there, ...others]), before, 'contracts')
        equal([...(await rowsOf(journal)).keys()], ['there'], 'rows')
        equal(await journal.readAnswer('bulk' as CommandId), null, 'answer')
      }
      equal(await journal.readText('draft/there'), 'kept', 'text')
      equal(await journal.append(mixed, command('bulk')), { kind: 'appended' }, 'without the conflict')
      await journal.close()
      const again = await opened(connect)
      equal((await rowsOf(again)).size, 42, 'rows when opened again')
      await again.close()
    },
  },
  {
    name: 'rows come once each, the newest, while chunks are rewritten',
    run: async (connect) => {
      const journal = await opened(connect)
      const newest = new Map<string, string>()
      let commits: readonly Commit[] = []
      const write = async (next: readonly Commit[]) => {
        equal(await journal.append(next, null), { kind: 'appended' }, 'append')
        for (const { contractId, row } of next) newest.set(contractId, row)
        const rows = await rowsOf(journal)
        equal(Object.fromEntries(rows), Object.fromEntries(newest), 'rows')
      }
      for (let part = 0; part < 3; part++) {
        const made = Array.from({ length: 260 }, (_, index) => start(`c${part}-${index}`))
        await write(made)
        commits = [...commits, ...made]
      }
      for (let round = 0; round < 8; round++) {
        const touched = commits.filter((_, index) => index % 8 === round).map((one) => note(one, `round ${round}`))
        await write(touched)
      }
      const gone = commits.slice(490, 510).map((one) => ({ id: one.contractId, version: 2 }))
      equal(await journal.remove(gone), 'removed', 'remove')
      for (const { id } of gone) newest.delete(id)
      await write([start('last')])
      await journal.close()
      const again = await opened(connect)
      equal(Object.fromEntries(await rowsOf(again)), Object.fromEntries(newest), 'rows when opened again')
      await again.close()
    },
  },
  {
    name: 'C3: removing takes all of them, or none where one has moved on',
    run: async (connect) => {
      const journal = await opened(connect)
      const [a, b, c] = [start('a'), start('b'), start('c')]
      await journal.append([a, b, c], null)
      await journal.append([note(b, 'touched')], null)
      const named = [a, b].map((one) => ({ id: one.contractId, version: 1 }))
      equal(await journal.remove(named), 'conflict', 'one was touched')
      equal(await journal.remove([...named.slice(0, 1), { id: unknown, version: 1 }]), 'conflict', 'one is unknown')
      equal(await journal.readContract(a.contractId), a.contract, 'still there')
      equal(
        await journal.remove([
          { id: a.contractId, version: 1 },
          { id: b.contractId, version: 2 },
        ]),
        'removed',
        'remove',
      )
      equal(
        await contents(journal, [a, b]),
        [
          [[], null],
          [[], null],
        ],
        'gone',
      )
      equal([...(await rowsOf(journal)).keys()], ['c'], 'rows')
      equal(await journal.append([start('a')], null), { kind: 'appended' }, 'made anew')
      await journal.close()
      const again = await opened(connect)
      equal([...(await rowsOf(again)).keys()].sort(), ['a', 'c'], 'rows when opened again')
      await again.close()
    },
  },
  {
    name: 'texts are kept, replaced, listed by prefix and deleted',
    run: async (connect) => {
      const journal = await opened(connect)
      await journal.writeText('draft/b', 'B 🎈')
      await journal.writeText('draft/a', 'A')
      await journal.writeText('drafts', 'not a draft')
      await journal.writeText('settings', '{}')
      await journal.writeText('settings', '{"locale":"de"}')
      const drafts = [
        { key: 'draft/a', text: 'A' },
        { key: 'draft/b', text: 'B 🎈' },
      ]
      equal(await journal.readTexts('draft/'), drafts, 'by prefix')
      equal((await journal.readTexts('')).length, 4, 'all')
      equal(await journal.readText('settings'), '{"locale":"de"}', 'replaced')
      await journal.writeText('draft/a', null)
      await journal.writeText('draft/a', null)
      await journal.writeTexts([
        { key: 'party/new', text: 'Zora' },
        { key: 'party/old', text: null },
      ])
      equal(await journal.readTexts('party/'), [{ key: 'party/new', text: 'Zora' }], 'several at once')
      await journal.writeText('party/new', null)
      equal(await journal.readTexts('draft/'), drafts.slice(1), 'one deleted')
      await journal.close()
    },
  },
  {
    name: 'opened again, all is there; destroyed, nothing is',
    run: async (connect) => {
      const first = await opened(connect)
      const story = everyEvent()[0] ?? []
      for (const [index, commit] of story.entries()) await first.append([commit], command(`c${index}`))
      await first.writeText('settings', 'mine')
      await first.close()
      const second = await opened(connect)
      const last = story.at(-1)
      equal(await second.readContract(last?.contractId ?? unknown), last?.contract, 'contract')
      equal(await second.readAnswer('c0' as CommandId), 'answer of c0', 'answer')
      equal(await second.readText('settings'), 'mine', 'text')
      equal([...(await rowsOf(second)).values()], [last?.row], 'rows')
      await second.destroy()
      const third = await opened(connect)
      equal(await third.readContract(last?.contractId ?? unknown), null, 'contract after destroy')
      equal(await third.readText('settings'), null, 'text after destroy')
      await third.close()
    },
  },
  {
    name: 'an append of 500 contracts is one act',
    run: async (connect) => {
      const journal = await opened(connect)
      const commits = Array.from({ length: 500 }, (_, index) =>
        start(`import-${index}`, { title: `Contract ${index}` }),
      )
      equal(await journal.append(commits, command('import')), { kind: 'appended' }, 'append')
      equal((await rowsOf(journal)).size, 500, 'rows')
      equal(await journal.remove(commits.map((one) => ({ id: one.contractId, version: 1 }))), 'removed', 'taken back')
      equal((await rowsOf(journal)).size, 0, 'rows after the take-back')
      await journal.close()
    },
  },
]
