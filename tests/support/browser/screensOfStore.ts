import { expect, type Page } from '@playwright/test'
import type { ScreenGroup } from './screens'

/** Puts another database in the place of the program's: `version` as the platform counts. */
async function makeStore(page: Page, version: number): Promise<void> {
  await page.evaluate(async (made) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tranche', made)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    database.close()
  }, version)
}

function stateOfStore(name: string, version: number, heading: string): ScreenGroup {
  return {
    name,
    workspace: 'empty',
    store: (page) => makeStore(page, version),
    screens: [{ name, open: (page) => expect(page.getByRole('heading', { name: heading })).toBeVisible() }],
  }
}

export const STORE_STATES: readonly ScreenGroup[] = [
  stateOfStore('a store newer than the program', 9_990, 'This workspace was made by a newer version of Tranche'),
  stateOfStore('a damaged store', 10, 'The workspace failed its checks'),
]
