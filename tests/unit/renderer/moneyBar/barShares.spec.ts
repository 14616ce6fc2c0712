import { expect, test } from 'vitest'
import { barShares } from '../../../../renderer/ui/moneyBar/barShares'

test('carried-over money covers planned milestones, so that the bar is the contract value', () => {
  const shares = barShares({ paid: '400.00', reserved: '0.00', carried: '20.00', planned: '130.00' })
  expect(shares.paid).toBeCloseTo(400 / 530)
  expect(shares.carried).toBeCloseTo(20 / 530)
  expect(shares.uncovered).toBeCloseTo(110 / 530)
})

test('more carried over than planned: nothing is uncovered and the parts fill the bar', () => {
  const shares = barShares({ paid: '2530.00', reserved: '0.00', carried: '20.00', planned: '0.00' })
  expect(shares.uncovered).toBe(0)
  expect(shares.paid + shares.carried).toBeCloseTo(1)
})

test('an empty contract has an empty bar', () => {
  expect(barShares({ paid: '0', reserved: '0', carried: '0', planned: '0' }).uncovered).toBe(1)
})
