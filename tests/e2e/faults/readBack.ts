import { expect, type Page } from '@playwright/test'
import type { Request } from '../../../shared/ipc/bridge'
import type { Output } from '../../../shared/ipc/calls'
import { answersTo, ask, request } from '../../support/browser/acts'
import type { Place, Script } from './script'

type Figures = Output<'GetContract'>['figures']

/** Amounts of these tests are in USD. */
const minor = (amount: string) => Number(amount.replace('.', ''))

/** Where a contract really stands; checks on the way that it is whole. Null: it isn't there at all. */
export async function standing(page: Page, contractId: string): Promise<Place | null> {
  const requests: readonly Request[] = [
    request('GetContract', { contractId }),
    request('GetHistory', { contractId }),
    request('GetDraft', { contractId, side: 'client' }),
  ]
  const [contract, history, draft] = await answersTo(page, requests)
  if (!contract?.ok && !history?.ok) return null
  const { version, figures } = answered<'GetContract'>(contract)
  const entries = answered<'GetHistory'>(history).toReversed()
  expect(
    entries.map((entry) => entry.version),
    `${contractId}: versions without a gap`,
  ).toEqual(Array.from({ length: version }, (_, index) => index))
  expectInvariants(figures)
  return {
    marks: entries.map(markOf),
    draft: draftMark(answered<'GetDraft'>(draft)),
    deposited: minor(figures.deposited),
    held: minor(figures.held),
    paid: minor(figures.paid),
  }
}

function answered<Name extends 'GetContract' | 'GetHistory' | 'GetDraft'>(answer: unknown): Output<Name> {
  const read = answer as { ok: boolean; value: Output<Name> }
  expect(read, 'answered').toMatchObject({ ok: true })
  return read.value
}

function markOf(entry: Output<'GetHistory'>[number]): string {
  if (entry.type === 'NoteAdded') return entry.details.flat().join('')
  return entry.note ?? entry.type
}

function draftMark(draft: Output<'GetDraft'>): string | null {
  if (draft === null) return null
  const marks = [...new Set(draft.rows.map((row) => row.title))]
  expect(marks, 'a draft is of one moment').toHaveLength(1)
  return marks[0] ?? null
}

function expectInvariants(figures: Figures): void {
  const { deposited, held, paid, refunded, reserved, carried } = figures
  expect(minor(deposited), 'D = E + P + R').toBe(minor(held) + minor(paid) + minor(refunded))
  expect(minor(held), 'E = A + U').toBe(minor(reserved) + minor(carried))
  for (const amount of Object.values(figures)) if (amount !== null) expect(minor(amount)).toBeGreaterThanOrEqual(0)
}

/** After how many acts of its script a contract stands exactly there: no act lost in between, none doubled, none half. */
export function actsBefore({ contractId, places }: Script, now: Place | null): number {
  if (now === null) return 0
  const count = places.findIndex((place) => place.marks.length > 0 && JSON.stringify(place) === JSON.stringify(now))
  expect(count, `${contractId} stands at a place of its script: ${JSON.stringify(now)}`).toBeGreaterThan(0)
  return count
}

/** Every contract that is there stands once in the list, with the figures of its room. */
export async function expectListed(page: Page, places: ReadonlyMap<string, Place>): Promise<void> {
  const { rows } = await ask(page, 'ListContracts', { from: 0, limit: 5_000 })
  const listed = rows.map(({ id, deposited, held, paid }) => [id, minor(deposited), minor(held), minor(paid)])
  const expected = [...places].map(([id, { deposited, held, paid }]) => [id, deposited, held, paid])
  expect(listed.toSorted(byId)).toEqual(expected.toSorted(byId))
}

function byId([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a).localeCompare(String(b))
}
