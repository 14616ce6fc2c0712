import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/rules/commands'
import type { Contract, Side } from '../../../shared/rules/contract'
import {
  APPROVE_REFUND,
  accept,
  codeOf,
  contractOf,
  DECLINE_REFUND,
  did,
  end,
  endingWith,
  entry,
  fund,
  pay,
  payHeld,
  propose,
  proposeDue,
  REQUEST_REFUND,
  send,
  submit,
  type When,
  withActive,
  withPlan,
} from '../../support/rules/build'

const EARLY: When = { on: '2024-01-01' }

function withRequest(contract: Contract): Contract {
  const rest = contract.plan.slice(1).map(({ id }) => entry(id))
  return did(contract, 'freelancer', propose(contract, [...rest, entry('N')]))
}

const active = withActive('ABC')
const requested = withRequest(active)
const ending = endingWith('40.00')
const ended = did(ending, 'freelancer', APPROVE_REFUND)
const removedB = did(withPlan('ABC'), 'client', send(withPlan('ABC'), [entry('A'), entry('C')]))
const activeRemovedB = did(removedB, 'client', fund(removedB, 'A'))
const stale = { base: 0 }

type Row = readonly [first: string, over: string, contract: Contract, side: Side, command: Command, when?: When]

/** Each situation has two reasons or more; the first in the order of "Refusals" must be given. */
const ROWS: readonly Row[] = [
  ['not-permitted', 'contract-ended', ended, 'freelancer', pay('A')],
  ['not-permitted', 'contract-ending', ending, 'client', submit('A')],
  ['not-permitted', 'contract-not-ending', active, 'client', APPROVE_REFUND],
  ['not-permitted', 'request-pending', requested, 'freelancer', fund(requested, 'B')],
  ['not-permitted', 'contract-ended, for only the client’s ending pays', ended, 'freelancer', end('1.00')],
  ['not-permitted', 'date-out-of-order', active, 'freelancer', pay('A'), EARLY],
  ['contract-ended', 'milestone-unknown', ended, 'client', fund(ended, 'Z')],
  ['contract-ended', 'no-refund-pending', ended, 'freelancer', APPROVE_REFUND],
  ['contract-ended', 'amount-invalid', ended, 'client', payHeld('1e3')],
  ['contract-ended', 'date-out-of-order', ended, 'client', end(), EARLY],
  ['contract-ending', 'no-request-pending', ending, 'client', accept()],
  ['contract-ending', 'stale-plan', ending, 'client', send(ending, [], { base: 9 })],
  ['contract-not-ending', 'no-refund-pending', active, 'freelancer', DECLINE_REFUND],
  ['contract-not-ending', 'amount-invalid', active, 'client', payHeld('x')],
  ['request-pending', 'stale-plan', requested, 'client', send(requested, [], stale)],
  ['request-pending', 'another-milestone-active', requested, 'client', fund(requested, 'B')],
  ['request-pending', 'milestone-locked', requested, 'client', fund(requested, 'A')],
  ['request-pending', 'no-changes', requested, 'freelancer', propose(requested, [entry('B'), entry('C')])],
  ['no-request-pending', 'stale-plan, for no request has that number', active, 'client', accept('R9')],
  ['no-request-pending', 'date-out-of-order', active, 'client', accept(), EARLY],
  ['stale-plan', 'date-out-of-order', requested, 'client', accept('R9'), EARLY],
  ['refund-pending', 'date-in-future', ending, 'client', REQUEST_REFUND, { on: '2025-06-01', today: '2025-05-01' }],
  ['stale-plan', 'milestone-unknown', active, 'client', { ...fund(active, 'Z'), base: 0 }],
  ['stale-plan', 'milestone-locked', active, 'client', send(active, [entry('A')], stale)],
  ['stale-plan', 'title-required', active, 'client', send(active, [entry('B', '1', { title: '' })], stale)],
  ['milestone-unknown', 'milestone-locked', activeRemovedB, 'client', send(activeRemovedB, [entry('A'), entry('B')])],
  ['milestone-unknown', 'another-milestone-active', active, 'client', fund(active, 'Z')],
  ['milestone-unknown', 'milestone-not-active', active, 'client', pay('Z', 'x')],
  ['milestone-unknown', 'title-required', removedB, 'client', send(removedB, [entry('B', '1', { title: '' })])],
  ['milestone-unknown', 'no-changes', removedB, 'client', send(removedB, [entry('A'), entry('C'), entry('C')])],
  ['milestone-locked', 'another-milestone-active', active, 'client', fund(active, 'A')],
  ['milestone-locked', 'title-required', active, 'client', send(active, [entry('B', '', { title: '' }), entry('A')])],
  ['another-milestone-active', 'not-next-in-order', active, 'client', fund(active, 'C')],
  ['another-milestone-active', 'date-out-of-order', active, 'client', fund(active, 'B'), EARLY],
  ['not-next-in-order', 'date-out-of-order', removedB, 'client', fund(removedB, 'C'), EARLY],
  ['milestone-not-active', 'amount-invalid', active, 'client', pay('B', 'x')],
  ['milestone-not-active', 'due-date-invalid', active, 'client', proposeDue('B', 'x')],
  ['milestone-not-active', 'amount-invalid', removedB, 'client', end('x')],
  ['due-date-invalid', 'date-out-of-order', active, 'client', proposeDue('A', 'x'), EARLY],
  ['amount-exceeds-held', 'date-out-of-order', active, 'client', pay('A', '100.01'), EARLY],
  ['no-changes', 'date-out-of-order', active, 'client', send(active, [entry('B'), entry('C')]), EARLY],
  ['date-out-of-order', 'date-in-future', active, 'client', pay('A'), { on: '2024-01-01', today: '2023-01-01' }],
]

describe('refusals: the first that applies', () => {
  for (const [first, over, contract, side, command, when] of ROWS)
    test(`${first} before ${over}`, () => {
      expect(codeOf(contract, side, command, when)).toBe(first)
    })
})

const LONG = { title: 'x'.repeat(201), description: 'y'.repeat(5001), due: 'soon' }
const contract = contractOf()
const codeOfDraft = (...milestones: Parameters<typeof entry>[]) =>
  codeOf(
    contract,
    'client',
    send(
      contract,
      milestones.map((one) => entry(...one)),
    ),
    EARLY,
  )

describe('refusals: the fields of a draft, in its order, then the rest', () => {
  test.each([
    ['title-too-long', 'description, amount, due date', LONG, 'x'],
    ['description-too-long', 'amount, due date', { ...LONG, title: 'ok' }, 'x'],
    ['amount-invalid', 'due date', { due: 'soon' }, 'x'],
    ['amount-below-minimum', 'due date', { due: 'soon' }, '4.99'],
    ['due-date-invalid', 'the dates of H4', { due: 'soon' }, '5.00'],
  ])('%s before %s', (first, _, more, amount) => {
    expect(codeOfDraft(['A', amount, more])).toBe(first)
  })

  test('an earlier milestone’s due date comes before a later one’s title', () => {
    expect(codeOfDraft(['A', '5.00', { due: 'soon' }], ['B', '5.00', { title: '' }])).toBe('due-date-invalid')
  })

  test('a field comes before too many milestones, and that before the dates', () => {
    const many = Array.from({ length: 501 }, (_, index) => entry(`m${index}`))
    expect(codeOf(contract, 'client', send(contract, many), EARLY)).toBe('too-many-milestones')
    const faulty = [...many.slice(0, 500), entry('last', '0')]
    expect(codeOf(contract, 'client', send(contract, faulty), EARLY)).toBe('amount-below-minimum')
  })
})

describe('refusals within an amount', () => {
  test.each([
    ['-1e3', 'amount-invalid'],
    ['-0.001', 'amount-precision'],
    ['9999999999999.001', 'amount-precision'],
    ['-9999999999999', 'amount-not-positive'],
    ['9999999999999', 'amount-too-large'],
    ['100.01', 'amount-exceeds-held'],
  ])('a payment of %s is %s', (amount, code) => {
    expect(codeOf(active, 'client', pay('A', amount))).toBe(code)
  })

  test.each([
    ['-5.001', 'amount-precision'],
    ['0', 'amount-below-minimum'],
    ['-5.00', 'amount-below-minimum'],
    ['-9999999999999', 'amount-below-minimum'],
    ['1000000000000.00', 'amount-too-large'],
  ])('a milestone of %s is %s', (amount, code) => {
    expect(codeOfDraft(['A', amount])).toBe(code)
  })
})
