import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContract, readEvents, writeContract, writeEvents } from '../../shared/journal/codec/texts'
import { FORMAT, UPCASTERS, type Upcaster, upcast } from '../../shared/journal/codec/upcasters'
import type { EventType } from '../../shared/rules/events'
import { fold } from '../../shared/rules/evolve'
import { randomContract } from '../support/journal/randomContract'
import { everyEvent } from '../support/journal/stories'

type Json = null | string | number | boolean | Json[] | { [name: string]: Json }

const EVERY_TYPE: Record<EventType, true> = {
  ContractStarted: true,
  TermsEdited: true,
  ContractArchived: true,
  ContractUnarchived: true,
  NoteAdded: true,
  PlanChanged: true,
  ChangeRequestSent: true,
  ChangeRequestAccepted: true,
  ChangeRequestDeclined: true,
  ChangeRequestWithdrawn: true,
  MilestoneFunded: true,
  WorkSubmitted: true,
  WorkReturned: true,
  MilestonePaid: true,
  DueDateProposed: true,
  DueDateAgreed: true,
  EndingStarted: true,
  RefundRequested: true,
  RefundApproved: true,
  RefundDeclined: true,
  HeldPaid: true,
  HeldReturned: true,
  ContractEnded: true,
}

const commits = everyEvent().flat()
const texts = commits.flatMap(({ events, contract }) => [
  { text: writeEvents(events, contract.terms.currency), read: readEvents as (text: string) => unknown },
  { text: writeContract(contract), read: readContract as (text: string) => unknown },
])

/** The text with one place of its JSON changed. */
function variations(text: string, change: (owner: Json[] | { [name: string]: Json }, key: never) => void): string[] {
  const paths: (string | number)[][] = []
  const walk = (json: Json, path: (string | number)[]) => {
    if (typeof json !== 'object' || json === null) return
    for (const [key, part] of Object.entries(json)) {
      paths.push([...path, key])
      walk(part, [...path, key])
    }
  }
  walk(JSON.parse(text) as Json, [])
  return paths.map((path) => {
    const json = JSON.parse(text) as Json
    const owner = path.slice(0, -1).reduce<Json>((part, key) => (part as { [name: string]: Json })[key] as Json, json)
    change(owner as Json[] | { [name: string]: Json }, path.at(-1) as never)
    return JSON.stringify(json)
  })
}

describe('codec', () => {
  test('the stories hold every type of event', () => {
    const types = new Set(commits.flatMap((one) => one.events.map((event) => event.type)))
    expect([...types].sort()).toEqual(Object.keys(EVERY_TYPE).sort())
  })

  test('A4: whatever the rules make of random commands comes back from its text as it was', () => {
    fc.assert(
      fc.property(randomContract, ({ contract, events }) => {
        const read = readEvents(writeEvents(events, contract.terms.currency))
        expect(read).toEqual({ currency: contract.terms.currency, events })
        expect(readContract(writeContract(contract))).toEqual(contract)
        expect(fold(read.events)).toEqual(contract)
      }),
      { numRuns: 300 },
    )
  })

  test('a text with an unknown field is refused, wherever it stands', () => {
    for (const { text, read } of texts) {
      for (const name of ['stranger', '__proto__']) {
        const spoilt = text.replaceAll('{', `{"${name}":1,`)
        expect(() => read(spoilt), spoilt).toThrow()
      }
      const each = [...text.matchAll(/\{(?!\})/g)].map(
        ({ index }) => `${text.slice(0, index)}{"stranger":1,${text.slice(index + 1)}`,
      )
      for (const spoilt of each) expect(() => read(spoilt), spoilt).toThrow()
    }
  })

  test('a text with a value of another kind is refused, wherever it stands', () => {
    for (const { text, read } of texts) {
      for (const wrong of [true, -1, 'x\u0000'] as const) {
        const same = (value: unknown) => typeof value === typeof wrong
        const spoilt = variations(text, (owner, key) => {
          if (!same(owner[key])) owner[key] = wrong as never
        })
        for (const one of spoilt) if (one !== text && !isStillText(one, wrong)) expect(() => read(one), one).toThrow()
      }
    }
  })

  test('a text without one of its fields is refused, but for a change of terms', () => {
    for (const { text, read } of texts.filter((one) => !one.text.includes('TermsEdited'))) {
      const spoilt = variations(text, (owner, key) => {
        if (!Array.isArray(owner)) delete owner[key]
      })
      for (const one of spoilt) if (one !== JSON.stringify(JSON.parse(text))) expect(() => read(one), one).toThrow()
    }
  })

  test.each([
    '',
    '[]',
    'null',
    '{}',
    '{"format":1,"currency":"XXX","content":[]}',
    '{"format":0,"currency":"USD","content":[]}',
  ])('no text of ours: %s', (text) => {
    expect(() => readEvents(text)).toThrow()
    expect(() => readContract(text)).toThrow()
  })

  test('A3: an amount with another currency’s decimals is refused', () => {
    const contract = commits.find((one) => one.contract.terms.budget !== null)?.contract
    if (!contract) throw new Error('No story with a budget')
    const text = writeContract(contract)
    for (const wrong of ['5000', '5000.0', '5000.000', '5e3', '5,000.00', '0x10', '']) {
      expect(() => readContract(text.replace('"budget":"5000.00"', `"budget":"${wrong}"`))).toThrow()
    }
  })
})

/** A null may also be a text: no fault. */
function isStillText(json: string, wrong: unknown): boolean {
  return (
    typeof wrong === 'string' &&
    json.includes('"x\\u0000"') &&
    /"(reference|notes|message|reason|note)":"x\\u0000"/.test(json)
  )
}

describe('upcasters', () => {
  test('lead from every format up to today’s, one step each, without a gap', () => {
    expect(UPCASTERS.map((one) => one.from)).toEqual(Array.from({ length: FORMAT - 1 }, (_, index) => index + 1))
    for (const { from, to, description } of UPCASTERS) {
      expect(to).toBe(from + 1)
      expect(description).not.toBe('')
    }
  })

  const rename = (from: number, name: string): Upcaster => ({
    from,
    to: from + 1,
    description: `names ${name}`,
    event: (event) => ({ ...event, [name]: from }),
  })
  const two = [rename(1, 'first'), rename(2, 'second')]

  test('run one after the other, from the format that was written', () => {
    expect(upcast([{ type: 'A' }], 1, two, 3)).toEqual([{ type: 'A', first: 1, second: 2 }])
    expect(upcast([{ type: 'A' }], 2, two, 3)).toEqual([{ type: 'A', second: 2 }])
    expect(upcast([{ type: 'A' }], 3, two, 3)).toEqual([{ type: 'A' }])
  })

  test('a format that is newer, or that nothing leads on from, is refused', () => {
    expect(() => upcast([{}], 4, two, 3)).toThrow('format 4')
    expect(() => upcast([{}], 1, two.slice(1), 3)).toThrow('format 1')
    expect(() => upcast(['no event'], 1, two, 3)).toThrow()
  })
})
