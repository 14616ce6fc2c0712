import { describe, expect, test } from 'vitest'
import { divide, divisible } from '../../../shared/rules/divide'
import { contractValue } from '../../../shared/rules/figures'
import { contractOf, did, pay, withActive } from '../../support/rules/build'
import { seeded } from '../../support/rules/random'

const parts = (...args: Parameters<typeof divide>) => {
  const divided = divide(...args)
  return divided.ok ? divided.value : divided.refusal
}

describe('A5: dividing a budget', () => {
  test('A5: 100,000 JPY by 3', () => {
    expect(parts(100_000n, { by: 'equally', parts: 3 })).toEqual([33_334n, 33_333n, 33_333n])
  })

  test.each([
    [100n, { by: 'equally', parts: 6 } as const, [17n, 17n, 17n, 17n, 16n, 16n]],
    [100n, { by: 'percent', shares: ['50', '25.5', '24.5'] } as const, [50n, 26n, 24n]],
    [1n, { by: 'percent', shares: ['50', '50'] } as const, [1n, 0n]],
    [10n, { by: 'weight', shares: ['1', '0', '2'] } as const, [3n, 0n, 7n]],
    [1000n, { by: 'percent', shares: ['33.3', '33.3', '33.4'] } as const, [333n, 333n, 334n]],
    [999_999_999_999_999n, { by: 'equally', parts: 1 } as const, [999_999_999_999_999n]],
  ])('A5: %d by %j', (total, division, wanted) => {
    expect(parts(total, division)).toEqual(wanted)
  })

  test.each([
    [['50', '49.99'], 'percents-not-100'],
    [['100', '0.000000000001'], 'percents-not-100'],
    [['1e2', '0'], 'shares-invalid'],
    [['0x64'], 'shares-invalid'],
    [['-1', '101'], 'shares-invalid'],
    [['1_00'], 'shares-invalid'],
    [['', '100'], 'shares-invalid'],
    [['0', '0'], 'shares-invalid'],
    [['1e300000000'], 'shares-invalid'],
    [[], 'nothing-to-divide'],
  ])('A5: percents %j: %s', (shares, fault) => {
    expect(parts(100n, { by: 'percent', shares })).toBe(fault)
  })

  test('A5: nothing, less than nothing, and no milestones can’t be divided', () => {
    for (const total of [0n, -5n]) expect(parts(total, { by: 'equally', parts: 2 })).toBe('nothing-to-divide')
    for (const count of [0, -1, 1.5]) expect(parts(5n, { by: 'equally', parts: count })).toBe('nothing-to-divide')
  })

  test('A5: adds up exactly, no part a unit from its share, left-overs to the largest remainders, earlier first on a tie', () => {
    const random = seeded(7)
    const unfair: string[] = []
    for (let round = 0; round < 3000; round += 1) {
      const total = 1n + BigInt(random.below(2_000_000_000)) * BigInt(1 + random.below(1000))
      const weights = Array.from({ length: 1 + random.below(12) }, () => random.below(6) * 10 + random.below(2))
      if (weights.every((weight) => weight === 0)) continue
      const shares = weights.map((weight) => `${Math.floor(weight / 10)}.${weight % 10}`)
      const divided = parts(total, { by: 'weight', shares })
      if (!Array.isArray(divided)) throw new Error(`Not divided: ${shares}`)
      if (!isFair(total, weights.map(BigInt), divided)) unfair.push(`${total} by ${shares}: ${divided}`)
    }
    expect(unfair).toEqual([])
  })

  test('A5: what is shared is budget − paid − active; none without a budget; it can be below zero', () => {
    expect(divisible(contractOf())).toBeNull()
    const active = withActive('AB', { budget: '350.00' })
    expect(divisible(active)).toBe(25_000n)
    const paid = did(active, 'client', pay('A', '40.00'))
    expect([divisible(paid), contractValue(paid)]).toEqual([31_000n, 14_000n])
    expect(divisible(withActive('AB', { budget: '50.00' }))).toBe(-5_000n)
  })
})

function isFair(total: bigint, weights: readonly bigint[], divided: readonly bigint[]): boolean {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  const rows = weights.map((weight, index) => ({
    remainder: (total * weight) % whole,
    extra: (divided[index] ?? -1n) - (total * weight) / whole,
  }))
  const ordered = rows.every((row, index) =>
    rows.slice(index + 1).every((later) => {
      if (row.extra < later.extra) return row.remainder < later.remainder
      return row.extra === later.extra || row.remainder >= later.remainder
    }),
  )
  const near = rows.every(({ extra, remainder }) => extra === 0n || (extra === 1n && remainder > 0n))
  return ordered && near && divided.reduce((sum, part) => sum + part, 0n) === total
}
