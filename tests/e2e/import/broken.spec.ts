import { expect } from '@playwright/test'
import { cellsOf, chooseFile, runImport } from '../../support/browser/import'
import { sampleFile } from '../../support/browser/sampleFiles'
import { test } from '../../support/browser/tranche'

/** Line of the file, contract, and a part of the reason that says what is wrong. */
const WRONG = [
  ['4', 'Below minimum', 'at least 5.00 USD'],
  ['5', 'Yen decimals', 'more decimals'],
  ['6', 'Paid more than amount', 'At most 100.00 USD'],
  ['7', 'Paid but never funded', 'not the active one'],
  ['9', 'Two active', 'Another milestone is active'],
  ['10', 'No such day', '“2026-02-30” can’t be read as a day'],
  ['12', 'Two currencies', 'one currency'],
  ['13', 'Paid before funded', 'before the contract’s latest event'],
  ['14', 'In the future', 'has not come yet'],
  ['15', 'No title', 'A title is needed'],
  ['16', 'Unknown currency', 'not a currency of ISO 4217'],
  ['17', 'Not a number', '“about 100” can’t be read as an amount'],
  ['18', 'Ambiguous', 'more decimals'],
  ['18', 'Ambiguous', '“03/04/2026” can’t be read as a day'],
  ['19', 'Negative', 'at least 5.00 USD'],
  ['20', 'Too few cells', '2 cells'],
  ['22', 'Skips one', 'Only the next milestone in order'],
] as const

test('agency-broken.csv: a right line and reason for each bad row, and the good contract is imported', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await chooseFile(page, sampleFile('agency-broken'))
  const table = page.getByRole('region', { name: 'Rows that can’t be imported' })
  await expect(table).toBeVisible()
  const rows = await cellsOf(table)
  expect(rows.map(([line, contract]) => [line, contract])).toEqual(WRONG.map(([line, contract]) => [line, contract]))
  for (const [index, [, , reason]] of WRONG.entries()) expect(rows[index]?.[2]).toContain(reason)

  await runImport(page, 1)
  const row = page.getByRole('row', { name: /Good one/ })
  await expect(row).toContainText('100.00')
  await expect(page.getByRole('region', { name: 'Totals' })).toContainText('USD 200.00')
})
