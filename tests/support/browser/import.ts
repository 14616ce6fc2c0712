import { expect, type FileChooser, type Locator, type Page } from '@playwright/test'

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
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const chooser = await choosing
  if (typeof file === 'string') await choosePath(page, chooser, file)
  else await chooser.setFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) })
}

/** The file itself: to a browser that it didn't start, Playwright would send the content, and no large one. */
export async function choosePath(page: Page, chooser: FileChooser, path: string): Promise<void> {
  await chooser.element().evaluate((input: HTMLElement) => input.setAttribute('data-waits', ''))
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.querySelector("[data-waits]")',
  })
  if (result.objectId === undefined) throw new Error('No input waits for a file')
  await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId })
  await chooser.element().evaluate((input: HTMLElement) => input.removeAttribute('data-waits'))
  await session.detach()
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
