import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { type Step, stage } from './room'

const ONE: readonly Step[] = [['m1', 'Design', '420.00', 10]]

test('who goes elsewhere while an act is being saved stays there, and the act is done', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: ONE })
  await room.enter()
  await page.goto(`${page.url()}/edit-details`)
  await page.getByRole('textbox', { name: 'Reference' }).fill('PO 4711')
  await page.evaluate(() => {
    const host = globalThis.tranche
    if (!host) throw new Error('No host')
    const held = new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }))
    const invoke = async (text: string) => {
      const answer = await host.invoke(text)
      if (text.includes('KeepContract')) await held
      return answer
    }
    globalThis.tranche = { ...host, invoke }
  })
  await page.getByRole('button', { name: 'Save details' }).click()
  await page.getByRole('link', { name: 'Payments' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
  await page.evaluate('letGo()')
  await expect(page.getByText('Details saved')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
  expect(page.url()).toMatch(/#\/payments$/)
})
