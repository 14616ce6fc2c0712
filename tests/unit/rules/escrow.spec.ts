import { describe, expect, test } from 'vitest'
import { chargeFor, contractValue, held } from '../../../shared/rules/figures'
import {
  askForChanges,
  attempt,
  codeOf,
  contractOf,
  did,
  entry,
  fund,
  pay,
  propose,
  send,
  submit,
  withActive,
  withPlan,
} from '../../support/rules/build'

const money = (contract: ReturnType<typeof withPlan>) => contract.money

describe('E1, E2: what can be funded', () => {
  test('E1: activating and funding are one act, for one milestone at a time', () => {
    const contract = withActive('AB')
    expect(contract.locked).toMatchObject([{ id: 'A', status: 'active', funding: { charge: 10_000n } }])
    expect(codeOf(contract, 'client', fund(contract, 'B'))).toBe('another-milestone-active')
  })

  test('E2: the next in order; reordering chooses another', () => {
    const contract = withPlan('AB')
    expect(codeOf(contract, 'client', fund(contract, 'B'))).toBe('not-next-in-order')
    const reordered = did(contract, 'client', send(contract, [entry('B'), entry('A')]))
    expect(codeOf(reordered, 'client', fund(reordered, 'B'))).toBeNull()
  })
})

describe('E3, E7: carried-over money', () => {
  const contract = contractOf()
  const plan = did(contract, 'client', send(contract, [entry('A', '100.00'), entry('B', '30.00'), entry('C', '90.00')]))
  const partly = did(did(plan, 'client', fund(plan, 'A')), 'client', pay('A', '20.00'))

  test('E7: what remains of a partial payment is carried over', () => {
    expect(money(partly)).toEqual({ deposited: 10_000n, reserved: 0n, carried: 8_000n, paid: 2_000n, refunded: 0n })
    expect(contractValue(partly)).toBe(14_000n)
    expect(held(partly)).toBe(8_000n)
  })

  test('E3: it funds the next one; where it is more than enough the charge is 0 and the rest stays carried over', () => {
    expect(chargeFor(partly, 3_000n)).toBe(0n)
    const second = did(partly, 'client', fund(partly, 'B'))
    expect(money(second)).toMatchObject({ deposited: 10_000n, reserved: 3_000n, carried: 5_000n })
    const third = did(did(second, 'client', pay('B')), 'client', fund(second, 'C'))
    expect(money(third)).toEqual({ deposited: 14_000n, reserved: 9_000n, carried: 0n, paid: 5_000n, refunded: 0n })
    expect(third.locked.at(-1)).toMatchObject({ funding: { charge: 4_000n } })
  })

  test('E4: the amount is frozen when it is funded, whatever a request asked for', () => {
    const active = did(plan, 'client', fund(plan, 'A'))
    expect(codeOf(active, 'freelancer', propose(active, [entry('A', '200.00')]))).toBe('milestone-locked')
    expect(active.locked[0]).toMatchObject({ amount: 10_000n })
  })
})

describe('E5 to E8: work and payment', () => {
  const active = withActive('AB')
  const submission = (contract: typeof active) => contract.locked[0]

  test('E5: submitted, returned with a note, submitted again; texts are normalised', () => {
    const submitted = did(active, 'freelancer', submit('A', ' look \u200b'), { on: '2025-01-05' })
    expect(submission(submitted)).toMatchObject({ submission: { on: '2025-01-05', message: 'look \u200b' } })
    const returned = did(submitted, 'client', askForChanges('A', 'bigger'))
    expect(submission(returned)).toMatchObject({ submission: null })
    expect(attempt(submitted, 'client', askForChanges('A', 'bigger'))).toMatchObject({ value: [{ message: 'bigger' }] })
    expect(submission(did(returned, 'freelancer', submit('A')))).toMatchObject({ submission: { message: null } })
    expect(codeOf(active, 'client', pay('A'))).toBeNull()
  })

  test('E5: only of the active milestone', () => {
    expect(codeOf(active, 'freelancer', submit('B'))).toBe('milestone-not-active')
    expect(codeOf(active, 'freelancer', submit('Z'))).toBe('milestone-unknown')
  })

  test('E6: paid in full, or in part, with both its amount and what was paid on record', () => {
    expect(did(active, 'client', pay('A'), { on: '2025-02-01' }).locked).toMatchObject([
      { status: 'paid', amount: 10_000n, paid: 10_000n, paidOn: '2025-02-01' },
    ])
    expect(did(active, 'client', pay('A', '0.01')).locked).toMatchObject([
      { status: 'paid', amount: 10_000n, paid: 1n },
    ])
  })

  test('E8: after approval the contract stays open, or ends', () => {
    expect(did(active, 'client', pay('A')).phase).toBe('open')
    expect(did(active, 'client', pay('A', null, 'end')).phase).toBe('ended')
    expect(did(active, 'client', pay('A', '60.00', 'end'))).toMatchObject({
      phase: 'ending',
      refund: { status: 'pending', amount: 4_000n },
    })
  })
})
