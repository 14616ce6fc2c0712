import { expect, type Page } from '@playwright/test'
import type { ScreenGroup } from './screens'

/** Puts another database in the place of the program's: `version` as the platform counts. */
async function replaceStore(page: Page, version: number, heading: string): Promise<void> {
  await page.evaluate(async (made) => {
    const settled = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    await settled(indexedDB.deleteDatabase('tranche'))
    const database = await settled(indexedDB.open('tranche', made))
    database.close()
  }, version)
  await page.reload()
  await expect(page.getByRole('heading', { name: heading })).toBeVisible()
}

export const STORE_STATES: ScreenGroup = {
  name: 'a store that can’t be opened',
  workspace: 'empty',
  screens: [
    {
      name: 'store newer than the program',
      open: (page) => replaceStore(page, 9_990, 'This workspace was made by a newer version of Tranche'),
    },
    { name: 'damaged store', open: (page) => replaceStore(page, 10, 'The workspace failed its checks') },
  ],
}
