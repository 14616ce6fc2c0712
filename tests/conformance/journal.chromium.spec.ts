import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SuitePage, suitePage } from '../support/journal/chromium'
import type {} from '../support/journal/page'
import { dexieCases } from './dexieSuite'
import { journalCases } from './journalSuite'

let suite: SuitePage

beforeAll(async () => {
  suite = await suitePage()
}, 60_000)
afterAll(() => suite?.close())

describe('Journal on Dexie in Chromium', () => {
  for (const { name } of [...journalCases, ...dexieCases]) {
    test(name, () => suite.page.evaluate((one) => globalThis.journalPage.runCase(one), name))
  }
})

test('architecture 3: every transaction that writes is strict', async () => {
  const seen = await suite.page.evaluate(() => globalThis.journalPage.durabilities())
  expect(seen.length).toBeGreaterThanOrEqual(4)
  expect(new Set(seen)).toEqual(new Set(['strict']))
})

test('disk full for real: the quota runs out, what was acknowledged is there, and it works again with more room', async () => {
  const { origin } = suite
  const page = await suite.freshPage()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 })
  const { acknowledged, found, said } = await page.evaluate(() => globalThis.journalPage.appendUntilFull('full'))
  expect(said).toContain('no space left')
  expect(acknowledged).toBeGreaterThan(0)
  expect(found).toBe(acknowledged)
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await page.evaluate(() => globalThis.journalPage.appendOnce('full'))).toBe(true)
})
