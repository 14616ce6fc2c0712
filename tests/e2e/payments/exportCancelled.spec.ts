import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { paidLastYear } from './ledger'

test('an export that is cancelled leaves nothing; one that fails says why', async ({ openTranche }) => {
  const { page } = await openTranche()
  await paidLastYear(page)
  await page.evaluate(() => {
    const host = globalThis.tranche
    if (!host) throw new Error('No host')
    const waiting: (() => void)[] = []
    const invoke = (text: string) =>
      text.includes('ExportPayments')
        ? new Promise<string>((answer) => {
            const refusal = { code: 'x', rule: null, message: 'The disk is full.', at: null }
            waiting.push(() => answer(JSON.stringify({ ok: false, refusal })))
          })
        : host.invoke(text)
    globalThis.tranche = { ...host, invoke }
    Object.assign(globalThis, { letExportsFail: () => waiting.splice(0).forEach((go) => void go()) })
  })
  const start = async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Beancount' }).click()
    await expect(page.getByText('Making the file…')).toBeVisible()
  }
  const fail = () => page.evaluate('letExportsFail()')
  await start()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Making the file…')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  await fail()
  await start()
  await expect(page.getByText('The disk is full.')).toHaveCount(0)
  await fail()
  await expect(page.getByRole('alert')).toHaveText(/The file wasn’t made\. The disk is full\./)
})
