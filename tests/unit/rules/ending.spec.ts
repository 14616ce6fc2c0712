import { describe, expect, test } from 'vitest'
import type { Contract } from '../../../shared/rules/contract'
import { ACT_TYPES, gate } from '../../../shared/rules/gate'
import {
  APPROVE_REFUND,
  codeOf,
  contractOf,
  DECLINE_REFUND,
  did,
  end,
  endingWith,
  payHeld,
  propose,
  REQUEST_REFUND,
  send,
  withActive,
  withPlan,
} from '../../support/rules/build'

const statuses = (contract: Contract) => contract.locked.map(({ id, status }) => `${id} ${status}`)
const ending = endingWith('40.00')
const declined = did(ending, 'freelancer', DECLINE_REFUND)

describe('X1, X2: the client ends', () => {
  test.each([
    ['not at all', end(), ['A cancelled', 'B cancelled', 'C cancelled'], 'ending', 10_000n, 0n],
    ['in part', end('30.00'), ['A paid', 'B cancelled', 'C cancelled'], 'ending', 7_000n, 3_000n],
    ['in full', end('100.00'), ['A paid', 'B cancelled', 'C cancelled'], 'ended', null, 10_000n],
  ])('X1: with the active milestone paid %s', (_, act, wanted, phase, refund, paid) => {
    const ended = did(withActive('ABC'), 'client', act)
    expect(statuses(ended)).toEqual(wanted)
    expect([ended.phase, ended.refund?.amount ?? null, ended.money.paid]).toEqual([phase, refund, paid])
    expect([ended.plan, ended.money.reserved]).toEqual([[], 0n])
  })

  test('X1: with a payment it needs an active milestone, and A2 holds', () => {
    expect(codeOf(withPlan('A'), 'client', end('1.00'))).toBe('milestone-not-active')
    expect(codeOf(withActive('A'), 'client', end('100.01'))).toBe('amount-exceeds-held')
    expect(codeOf(withActive('A'), 'client', end('0.00'))).toBe('amount-not-positive')
  })

  test('X1: a pending request lapses', () => {
    const contract = withActive('AB')
    expect(did(did(contract, 'freelancer', propose(contract, [])), 'client', end()).request).toBeNull()
  })

  test('X2: with nothing held it is ended at once; a refund exists only at the end', () => {
    expect(did(withPlan('AB'), 'client', end())).toMatchObject({ phase: 'ended', refund: null })
    expect(did(contractOf(), 'client', end()).phase).toBe('ended')
    expect(codeOf(withActive('A'), 'client', REQUEST_REFUND)).toBe('contract-not-ending')
    expect(ending).toMatchObject({ phase: 'ending', refund: { status: 'pending', amount: 6_000n } })
  })
})

describe('X3, X4: while ending', () => {
  test('X3: the freelancer approves: refunded and ended; or declines: held and ending', () => {
    const approved = did(ending, 'freelancer', APPROVE_REFUND)
    expect(approved).toMatchObject({ phase: 'ended', refund: null, money: { refunded: 6_000n, carried: 0n } })
    expect(declined).toMatchObject({ phase: 'ending', refund: { status: 'declined' }, money: { carried: 6_000n } })
    for (const act of [APPROVE_REFUND, DECLINE_REFUND])
      expect(codeOf(declined, 'freelancer', act)).toBe('no-refund-pending')
  })

  test('X4: any part may be paid, below the minimum too; the request for the rest replaces the old one', () => {
    const less = did(ending, 'client', payHeld('0.01'))
    expect(less).toMatchObject({
      phase: 'ending',
      refund: { status: 'pending', amount: 5_999n },
      money: { paid: 4_001n },
    })
    expect(did(less, 'client', payHeld('59.99'))).toMatchObject({
      phase: 'ended',
      refund: null,
      money: { paid: 10_000n },
    })
  })

  test('X4: after a decline a payment renews it, or the client asks again', () => {
    expect(did(declined, 'client', payHeld('10.00')).refund).toMatchObject({ status: 'pending', amount: 5_000n })
    expect(did(declined, 'client', REQUEST_REFUND).refund).toMatchObject({ status: 'pending', amount: 6_000n })
    expect(codeOf(ending, 'client', REQUEST_REFUND)).toBe('refund-pending')
  })
})

describe('X5, X6', () => {
  test.each([
    ['open with money', withActive('AB'), 10_000n],
    ['open without', withPlan('AB'), 0n],
    ['ending', ending, 6_000n],
    ['ending after a decline', declined, 6_000n],
  ])('X5: the freelancer ends it (%s): all that is held is refunded at once', (_, contract, refunded) => {
    const ended = did(contract, 'freelancer', end())
    expect(ended).toMatchObject({
      phase: 'ended',
      refund: null,
      plan: [],
      money: { refunded, reserved: 0n, carried: 0n },
    })
    expect(statuses(ended)).not.toContain('A active')
  })

  test('X6: an ended contract refuses every act of the side whose act it is', () => {
    const ended = did(ending, 'freelancer', APPROVE_REFUND)
    for (const act of ACT_TYPES) {
      const codes = [gate(ended, act, 'client'), gate(ended, act, 'freelancer')]
      expect(codes.filter((code) => code !== 'not-permitted')).toContain('contract-ended')
      expect(codes).not.toContain(null)
    }
    expect(codeOf(ended, 'client', send(ended, []))).toBe('contract-ended')
  })

  test('X6: while ending only the acts of X3 to X5 are open, and they need it', () => {
    const open = (contract: Contract, side: 'client' | 'freelancer') =>
      ACT_TYPES.filter((act) => !gate(contract, act, side))
    expect(open(ending, 'client')).toEqual(['PayHeld'])
    expect(open(declined, 'client')).toEqual(['PayHeld', 'RequestRefund'])
    expect(open(ending, 'freelancer')).toEqual(['EndContract', 'ApproveRefund', 'DeclineRefund'])
    for (const act of ['PayHeld', 'RequestRefund'] as const)
      expect(gate(withActive('A'), act, 'client')).toBe('contract-not-ending')
    for (const act of ['ApproveRefund', 'DeclineRefund'] as const)
      expect(gate(withActive('A'), act, 'freelancer')).toBe('contract-not-ending')
  })
})
