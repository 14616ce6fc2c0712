import { expect, type Locator, type Page } from '@playwright/test'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** Opens the import and chooses a file: a path, or one made here. */
export async function chooseFile(page: Page, file: string | TextFile): Promise<void> {
  await page.getByRole('button', { name: 'Import contracts' }).first().click()
  await expect(page.getByRole('heading', { name: 'Import contracts' })).toBeVisible()
  await giveFile(page, file)
}

/** Where the import's first step is shown already. */
export async function giveFile(page: Page, file: string | TextFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const given =
    typeof file === 'string' ? file : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) }
  await (await chooser).setFiles(given)
}

export async function runImport(page: Page, contracts: number): Promise<void> {
  const counted = contracts.toLocaleString('en-US')
  await page.getByRole('button', { name: `Import ${counted} ${contracts === 1 ? 'contract' : 'contracts'}` }).click()
  await expect(page.getByRole('heading', { name: 'Contracts', exact: true })).toBeVisible()
}

/** The cells of each body row. */
export async function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')))
}
