import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { fund, pay, stage } from './room'

test('E3: the sum of Activate & fund takes off only what of the carried-over money it uses', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, {
    steps: [
      ['m1', 'Design', '420.00'],
      ['m2', 'Review', '50.00'],
    ],
  })
  await room.did('client', fund('m1'))
  await room.did('client', pay('m1', '300.00'))
  await room.enter()
  await page.keyboard.press('f')
  const sum = page.getByRole('dialog').getByRole('region', { name: 'Review' }).getByRole('definition')
  await expect(sum).toHaveText([/^50\.00$/, /^− 50\.00$/, /^0\.00 USD$/])
})
