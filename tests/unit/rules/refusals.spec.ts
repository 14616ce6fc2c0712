import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/rules/commands'
import type { Contract, Side } from '../../../shared/rules/contract'
import { REFUSAL_CODES, type RefusalCode, refusal } from '../../../shared/rules/refusals'
import {
  APPROVE_REFUND,
  accept,
  attempt,
  codeOf,
  contractOf,
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
  startCode,
  submit,
  type When,
  withActive,
  withPlan,
} from '../../support/rules/build'

type Situation = readonly [RefusalCode, string, () => readonly [Contract, Side, Command, When?]]

const many = Array.from({ length: 501 }, (_, index) => entry(`m${index}`))
const one = (more: Parameters<typeof entry>[2], amount = '100.00') => {
  const contract = contractOf()
  return [contract, 'client', send(contract, [entry('A', amount, more)])] as const
}
const requested = () => {
  const contract = withPlan('AB')
  return did(contract, 'freelancer', propose(contract, [entry('A')]))
}

const SITUATIONS: readonly Situation[] = [
  ['amount-below-minimum', 'A1', () => one({}, '4.99')],
  ['amount-precision', 'A3', () => one({}, '5.000')],
  ['amount-invalid', 'A4', () => one({}, '1e3')],
  ['amount-too-large', 'A4', () => one({}, '1000000000000')],
  ['amount-not-positive', 'A2', () => [withActive('A'), 'client', pay('A', '0.00')]],
  ['amount-exceeds-held', 'A2', () => [withActive('A'), 'client', pay('A', '100.01')]],
  ['title-required', 'P13', () => one({ title: ' \u200b' })],
  ['title-too-long', 'P13', () => one({ title: 'x'.repeat(201) })],
  ['description-too-long', 'P13', () => one({ description: 'x'.repeat(5001) })],
  ['due-date-invalid', 'P13', () => one({ due: '2025-02-29' })],
  [
    'too-many-milestones',
    'P13',
    () => {
      const contract = contractOf()
      return [contract, 'client', send(contract, many)]
    },
  ],
  [
    'no-changes',
    'P3',
    () => {
      const contract = withPlan('A')
      return [contract, 'client', send(contract, [entry('A')])]
    },
  ],
  [
    'milestone-locked',
    'P2',
    () => {
      const contract = withActive('AB')
      return [contract, 'client', send(contract, [entry('A', '1.00'), entry('B')])]
    },
  ],
  [
    'milestone-unknown',
    'P1',
    () => {
      const contract = withPlan('A')
      return [contract, 'client', fund(contract, 'Z')]
    },
  ],
  [
    'stale-plan',
    'P10',
    () => {
      const contract = withPlan('A')
      return [contract, 'client', send(contract, [], { base: 0 })]
    },
  ],
  ['request-pending', 'P7', () => [requested(), 'client', fund(requested(), 'A')]],
  ['no-request-pending', 'P8', () => [withPlan('A'), 'client', accept()]],
  [
    'another-milestone-active',
    'E1',
    () => {
      const contract = withActive('AB')
      return [contract, 'client', fund(contract, 'B')]
    },
  ],
  [
    'not-next-in-order',
    'E2',
    () => {
      const contract = withPlan('AB')
      return [contract, 'client', fund(contract, 'B')]
    },
  ],
  ['milestone-not-active', 'E6', () => [withActive('AB'), 'client', pay('B')]],
  ['refund-pending', 'X4', () => [endingWith('40.00'), 'client', REQUEST_REFUND]],
  [
    'no-refund-pending',
    'X3',
    () => [did(endingWith('40.00'), 'freelancer', { type: 'DeclineRefund' }), 'freelancer', APPROVE_REFUND],
  ],
  ['contract-ended', 'X6', () => [did(contractOf(), 'client', end()), 'client', end()]],
  ['contract-ending', 'X6', () => [endingWith('40.00'), 'client', end()]],
  ['contract-not-ending', 'X6', () => [withActive('A'), 'client', payHeld('1.00')]],
  ['not-permitted', 'W1', () => [withActive('A'), 'client', submit('A')]],
  ['date-out-of-order', 'H4', () => [contractOf(), 'client', end(), { on: '2024-12-31' }]],
  ['date-in-future', 'H4', () => [contractOf(), 'client', end(), { on: '2025-01-03', today: '2025-01-02' }]],
]

const STARTS = [
  ['party-required', { freelancer: ' \u200b ' }],
  ['party-too-long', { client: 'x'.repeat(201) }],
  ['currency-unknown', { currency: 'XXX' }],
  ['budget-invalid', { budget: '0.00' }],
  ['minimum-invalid', { minimum: '1.234' }],
] as const

describe('every refusal, by example', () => {
  test.each(SITUATIONS)('%s (%s)', (code, rule, situation) => {
    const decision = attempt(...situation())
    expect(decision).toMatchObject({ ok: false, refusal: { code, rule } })
  })

  test.each(STARTS)('%s (C1)', (code, terms) => {
    expect(startCode(terms)).toBe(code)
  })

  test('P12: a day to agree on that does not exist is due-date-invalid', () => {
    expect(codeOf(withActive('A'), 'client', proposeDue('A', '2025-04-31'))).toBe('due-date-invalid')
  })

  test('no code is left out; contract-kept (C3) is given where contracts are deleted', () => {
    const shown = [...SITUATIONS.map(([code]) => code), ...STARTS.map(([code]) => code), 'contract-kept']
    expect(shown.sort()).toEqual([...REFUSAL_CODES].sort())
  })

  test.each([...REFUSAL_CODES])('%s says in a sentence what can be done, and names a rule', (code) => {
    const { rule, message } = refusal(code)
    expect(rule).toMatch(/^[CAPEXWH]\d{1,2}$/)
    expect(message).toMatch(/^[A-Z].{20,}\.$/)
  })

  test('H3: a refusal names the milestone and the field at fault, and the limit', () => {
    const contract = contractOf({ minimum: '7.50' })
    const decision = attempt(contract, 'client', send(contract, [entry('A'), entry('B', '7.49')]))
    expect(decision).toMatchObject({ refusal: { at: { milestoneId: 'B', field: 'amount' } } })
    expect(decision.ok ? '' : decision.refusal.message).toContain('7.50 USD')
  })
})
