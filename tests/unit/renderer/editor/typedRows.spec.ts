import { expect, test } from 'vitest'
import { looksLikeRows } from '../../../../renderer/features/editor/draft/looksLikeRows'
import { faultsByRow } from '../../../../renderer/features/editor/draft/rowFaults'
import { sumShares } from '../../../../renderer/features/editor/draft/sumShares'
import { amountToEdit, inLocale, planDraftOf, rowOfPasted } from '../../../../renderer/features/editor/draft/typedRows'
import { draftOf, id, rowOf } from './drafts'

test.each([
  ['en-US', '1234567.50', '1,234,567.50'],
  ['de-DE', '1234567.50', '1.234.567,50'],
  ['en-IN', '1234567.50', '12,34,567.50'],
])('A4: an amount to edit in %s reads back equal', (locale, plain, shown) => {
  const text = amountToEdit(plain, { currency: 'USD', locale })
  expect(text).toBe(shown)
  const [milestone] = planDraftOf({ ...draftOf('', 1, locale), rows: [rowOf('a', { amount: text })] }).milestones
  expect(milestone?.amount).toBe(plain)
})

test('A4: every locale’s amount to edit reads back equal', () => {
  for (const locale of ['de-CH', 'fr-FR', 'pl-PL', 'es-ES', 'sv-SE', 'pt-PT', 'ja-JP', 'hu-HU', 'en-ZA', 'ar-EG']) {
    for (const plain of ['5.00', '999.99', '1234.50', '1234567.89', '999999999999.00']) {
      const text = amountToEdit(plain, { currency: 'USD', locale })
      const draft = planDraftOf({ ...draftOf('', 1, locale), rows: [rowOf('a', { amount: text })] })
      expect([locale, draft.milestones[0]?.amount]).toEqual([locale, plain])
    }
  }
})

test('A4: a draft typed in one locale means the same in another', () => {
  const rows = [rowOf('a', { amount: '1,500.25', due: '2027-03-04' }), rowOf('b', { amount: 'about 5' })]
  const german = inLocale({ ...draftOf(''), rows }, { currency: 'USD', locale: 'de-DE' })
  expect(german.rows.map(({ amount }) => amount)).toEqual(['1.500,25', 'about 5'])
  expect(planDraftOf(german)).toEqual(planDraftOf({ ...draftOf(''), rows }))
})

test('P13: an empty due date is none; what is no date goes to the rules as it was typed', () => {
  const rows = [rowOf('a'), rowOf('b', { due: '2027-02-30' }), rowOf('c', { due: 'soon' })]
  const { milestones } = planDraftOf({ ...draftOf(''), rows })
  expect(milestones.map(({ due }) => due)).toEqual([null, '2027-02-30', 'soon'])
})

test('a pasted amount that was read is written as the user writes amounts, another stays as pasted', () => {
  const pasted = { title: 'x', description: '', due: '' }
  const typing = { currency: 'EUR', locale: 'de-DE' }
  expect(rowOfPasted({ ...pasted, amount: '1234.5' }, id('x'), typing).amount).toBe('1234,5')
  expect(rowOfPasted({ ...pasted, amount: 'EUR 12' }, id('x'), typing).amount).toBe('EUR 12')
})

test('A5: shares add up exactly', () => {
  expect(sumShares(['33.3', '33.3', '33.4'])).toBe('100')
  expect(sumShares(['0.1', '0.2'])).toBe('0.3')
  expect(sumShares([])).toBe('0')
  expect(sumShares(['1', 'x'])).toBeNull()
})

test('cells and lines are rows, a word is not', () => {
  expect(['a\tb', 'a\nb', 'a\r\nb\r\n'].map(looksLikeRows)).toEqual([true, true, true])
  expect(['a', 'a b', 'a\n'].map(looksLikeRows)).toEqual([false, false, false])
})

test('a row whose faults stay is given the same list again', () => {
  const fault = (milestone: string, message: string) => ({
    code: 'amount-invalid',
    rule: 'A4',
    message,
    at: { milestoneId: id(milestone), field: 'amount' as const },
  })
  const before = faultsByRow([fault('a', 'bad'), fault('b', 'bad')], new Map())
  const after = faultsByRow([fault('a', 'bad'), fault('b', 'worse')], before)
  expect(after.get(id('a'))).toBe(before.get(id('a')))
  expect(after.get(id('b'))).not.toBe(before.get(id('b')))
})
