import { expect, type Page } from '@playwright/test'
import { cellsOf, chooseFile, giveFile, runImport } from '../../support/browser/import'
import { SAMPLE_TOTALS, sampleFile } from '../../support/browser/sampleFiles'
import { test } from '../../support/browser/tranche'

test.use({ ownBrowser: true })

for (const name of ['agency-en', 'agency-de'] as const) {
  test(`${name}.csv is previewed, imported and found again after a restart, with its totals`, async ({
    openTranche,
  }) => {
    const tranche = await openTranche()
    const totals = SAMPLE_TOTALS[name]
    const contracts = totals.reduce((sum, [, count]) => sum + count, 0)

    await chooseFile(tranche.page, sampleFile(name))
    const preview = tranche.page.getByRole('region', { name: 'Totals' })
    await expect(preview).toBeVisible()
    const shown = await cellsOf(preview)
    expect(shown.sort()).toEqual(totals.map((row) => row.map(String)))
    await runImport(tranche.page, contracts)

    const page = await tranche.restart()
    await expect(page.getByRole('grid', { name: 'Contracts' })).toHaveAttribute('aria-rowcount', String(contracts + 1))
    for (const [currency, , value] of totals) {
      await expect(page.getByRole('region', { name: 'Totals' })).toContainText(`${currency} ${value}`)
    }
  })
}

test('the same file again: contracts that are there are skipped', async ({ openTranche }) => {
  const { page } = await openTranche()
  await chooseFile(page, sampleFile('agency-de'))
  await runImport(page, 25)
  await chooseFile(page, sampleFile('agency-de'))
  await expect(page.getByText('25 already here, skipped')).toBeVisible()
  const run = page.getByRole('button', { name: 'Import 0 contracts' })
  await expect(run).toHaveAttribute('aria-disabled', 'true')
  await expect(run).toHaveAccessibleDescription(/nothing new/)
})

test('an import can be taken back whole until one of its contracts is touched', async ({ openTranche }) => {
  const { page } = await openTranche()
  await chooseFile(page, sampleFile('agency-de'))
  await runImport(page, 25)
  await page.getByRole('button', { name: 'Take the import back' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take the import back' }).click()
  await expect(page.getByText('No contracts yet')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Contracts', exact: true })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'The import was taken back.' })).toBeAttached()

  await chooseFile(page, sampleFile('agency-de'))
  await runImport(page, 25)
  await page.getByRole('row').nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/#\/contracts\/[^/]+$/)
  await page.goto(`${page.url()}/edit-details`)
  await page.getByRole('textbox', { name: 'Reference' }).fill('PO 4711')
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText('Details saved')).toBeAttached()
  await page.getByRole('link', { name: 'Contracts' }).first().click()
  await expect(page.getByRole('grid', { name: 'Contracts' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take the import back' })).toHaveCount(0)
})

test('other headings are mapped, and what can be read two ways is asked', async ({ openTranche }) => {
  const { page } = await openTranche()
  const text = [
    'Projet;Qui paie;Qui livre;Devise;Étape;Montant;Échéance',
    'Site;Studio Nord;Maya;KWD;Maquettes;2.234;03/04/2026',
    'Site;Studio Nord;Maya;KWD;Montage;2.500;05/06/2026',
  ].join('\n')
  await chooseFile(page, { name: 'projets.csv', text })
  await expect(page.getByText(/Still needed: /)).toBeVisible()
  for (const [column, heading] of [
    ['Contract', 'Projet'],
    ['Client', 'Qui paie'],
    ['Freelancer', 'Qui livre'],
    ['Currency', 'Devise'],
    ['Milestone', 'Étape'],
    ['Amount', 'Montant'],
    ['Due date', 'Échéance'],
  ] as const) {
    await page.getByRole('combobox', { name: column, exact: true }).selectOption({ label: heading })
  }
  await page.getByRole('radio', { name: /a point before the decimals/ }).check()
  await page.getByRole('radio', { name: /Day, month, year/ }).check()
  await page.getByRole('radio', { name: /The client, who pays/ }).check()
  await expect(page.getByText('1 contract to import')).toBeVisible()
  await expect
    .poll(() => cellsOf(page.getByRole('region', { name: 'Totals' })))
    .toEqual([['KWD', '1', '4.734', '0.000', '0.000', '0.000']])
  await runImport(page, 1)
  await expect(page.getByRole('row', { name: /Site/ })).toContainText('Apr 3')
})

test('what is wrong with a row goes when it is answered otherwise, also where it is wrong twice', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const text = [
    'Contract,Client,Freelancer,Our side,Currency,Milestone,Amount,Funded on,Paid,Paid on',
    'Comma,Acme,Nord,client,USD,M,"1.234,50",2026-01-02,"1.234,50",2026-01-03',
    'Point,Acme,Nord,client,USD,M,"1,234.50",2026-01-02,"1,234.50",2026-01-03',
  ].join('\n')
  await chooseFile(page, { name: 'both.csv', text })
  const wrong = page.getByRole('region', { name: 'Rows that can’t be imported' })
  const contracts = async () => (await cellsOf(wrong)).map(([, contract]) => contract)
  for (const [mark, expected] of [
    ['point', 'Comma'],
    ['comma', 'Point'],
    ['point', 'Comma'],
  ] as const) {
    await page.getByRole('radio', { name: new RegExp(`a ${mark} before the decimals`) }).check()
    await expect.poll(contracts).toEqual([expected, expected])
  }
})

test('columns mapped faster than the preview follows all count', async ({ openTranche }) => {
  const { page } = await openTranche()
  const text = 'Projet;Qui paie;Qui livre;Devise;Étape;Montant\nSite;Studio Nord;Maya;EUR;Maquettes;200\n'
  await chooseFile(page, { name: 'projets.csv', text })
  await expect(page.getByText(/Still needed: /)).toBeVisible()
  const columns = ['Contract', 'Client', 'Freelancer', 'Currency', 'Milestone', 'Amount']
  const boxes = await Promise.all(
    columns.map((name) => page.getByRole('combobox', { name, exact: true }).elementHandle()),
  )
  // All in one turn of the page: no answer can come between two of them.
  await page.evaluate((selects) => {
    for (const [index, select] of selects.entries()) {
      if (!(select instanceof HTMLSelectElement)) throw new Error('No select')
      select.value = String(index)
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }, boxes)
  await expect(page.getByText(/Still needed: /)).toHaveCount(0)
  for (const [index, name] of columns.entries()) {
    await expect(page.getByRole('combobox', { name, exact: true })).toHaveValue(String(index))
  }
})

/** A hand may come too late: presses `Cancel import` in the page as soon as it shows, and answers what stood beside it. */
async function cancelOnceThere(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const pressed = new Promise<readonly string[]>((resolve) => {
      const watch = new MutationObserver(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Cancel import')
        if (!button) return
        watch.disconnect()
        resolve([...document.querySelectorAll('progress')].map((one) => one.ariaLabel ?? ''))
        button.click()
      })
      watch.observe(document.body, { childList: true, subtree: true })
    })
    Object.assign(globalThis, { cancelPressed: pressed })
  })
  return () => page.evaluate(() => (globalThis as { cancelPressed?: Promise<readonly string[]> }).cancelPressed ?? [])
}

test('1,000 contracts import with progress, can be cancelled whole, and then import', async ({ openTranche }) => {
  const { page } = await openTranche()
  const rows = Array.from({ length: 1_000 }, (_, contract) =>
    [1, 2, 3].map(
      (step) =>
        `Contract ${contract},Client ${contract % 50},Studio Nord,freelancer,EUR,Step ${step},100.00,2026-12-0${step}`,
    ),
  )
  const text = ['Contract,Client,Freelancer,Our side,Currency,Milestone,Amount,Due date', ...rows.flat()].join('\n')
  await chooseFile(page, { name: 'many.csv', text })
  const cancelling = await cancelOnceThere(page)
  await page.getByRole('button', { name: 'Import 1,000 contracts' }).click()
  expect(await cancelling()).toEqual(['Importing'])
  await expect(page.getByRole('main').getByText('The import was cancelled. Nothing of it was kept.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import 1,000 contracts' })).toBeFocused()
  await page.getByRole('link', { name: 'Contracts' }).first().click()
  await expect(page.getByText('No contracts yet')).toBeVisible()

  await chooseFile(page, { name: 'many.csv', text })
  await runImport(page, 1_000)
  await expect(page.getByRole('region', { name: 'Totals' })).toContainText('EUR 300,000.00')
})

test('a file of headings alone says that it holds nothing else', async ({ openTranche }) => {
  const { page } = await openTranche()
  const text = 'Contract,Client,Freelancer,Our side,Currency,Milestone,Amount\n'
  await chooseFile(page, { name: 'headings.csv', text })
  const run = page.getByRole('button', { name: 'Import 0 contracts' })
  await expect(run).toHaveAccessibleDescription(/nothing below this file’s headings/)
})

test('a file that can’t be read says why, and changes nothing', async ({ openTranche }) => {
  const { page } = await openTranche()
  const large = test.info().outputPath('huge.csv')
  await import('node:fs').then(({ writeFileSync }) => writeFileSync(large, Buffer.alloc(100 * 1024 * 1024, 'a')))
  await page.getByRole('button', { name: 'Import contracts' }).first().click()
  for (const [file, why] of [
    [{ name: 'empty.csv', text: '' }, /The file is empty/],
    [{ name: 'picture.csv', text: 'PNG\u0000\u0001\u0002' }, /Line 1 .*CSV UTF-8/],
    [{ name: 'open.csv', text: 'Contract,Client\n"never closed,Acme\n' }, /line 2 is never closed/],
    [large, /larger than 32 MB/],
  ] as const) {
    await giveFile(page, file)
    await expect(page.getByRole('alert')).toHaveText(why)
  }
  await page.getByRole('link', { name: 'Contracts' }).first().click()
  await expect(page.getByText('No contracts yet')).toBeVisible()
})
