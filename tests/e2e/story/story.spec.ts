import { expect, type Page } from '@playwright/test'
import type { Hands } from '../../support/browser/hands/hands'
import { keyboard } from '../../support/browser/hands/keyboard'
import { mouse } from '../../support/browser/hands/mouse'
import { sampleFile } from '../../support/browser/sampleFiles'
import { test } from '../../support/browser/tranche'
import { answerRequest, end, figure, fund, pay, plan, STORIES, type Story } from './story'

test.use({ ownBrowser: true })
test.describe.configure({ mode: 'parallel' })

async function bringIn(page: Page, hands: Hands, story: Story): Promise<void> {
  await hands.press(page.getByRole('main').getByRole('button', { name: 'Import contracts' }).first())
  const chooser = page.waitForEvent('filechooser')
  await hands.press(page.getByRole('button', { name: 'Choose a file' }))
  await (await chooser).setFiles(sampleFile(story.file))
  await hands.press(page.getByRole('button', { name: `Import ${story.contracts} contracts` }))
  await expect(page.getByRole('grid', { name: 'Contracts' })).toHaveAttribute(
    'aria-rowcount',
    String(story.contracts + 1),
  )
}

async function expectEnd(page: Page, { end: figures }: Story): Promise<void> {
  await expect(figure(page, 'Contract value')).toContainText(figures.value)
  await expect(figure(page, 'Deposited')).toHaveText(figures.deposited)
  await expect(figure(page, 'Refunded')).toHaveText(figures.refunded)
  await expect(
    page
      .getByRole('term')
      .getByText('Paid', { exact: true })
      .locator('xpath=ancestor-or-self::dt/following-sibling::dd[1]'),
  ).toHaveText(figures.paid)
}

for (const story of STORIES) {
  for (const hands of [mouse, keyboard]) {
    test(`the main job on ${story.file}.csv, ${hands.name}`, async ({ openTranche }) => {
      test.slow()
      const tranche = await openTranche()
      let { page } = tranche
      const { first, second } = story

      await test.step('import', () => bringIn(page, hands, story))
      await test.step('open', () => hands.openContract(page, story.title))
      await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible()
      await test.step('plan by drag and drop, see the changes, send them', () => plan(page, hands, story))
      await test.step('answer a change request', () => answerRequest(page, hands, story))
      if (first.mustBeFunded) {
        await test.step('fund', () => fund(page, hands, first.milestone, story.asked.shown))
      }
      await test.step('approve and pay a part', () => pay(page, hands, first.milestone, first.paid, false))
      await expect(figure(page, 'Carried over')).toHaveText(first.carried)
      await test.step('fund the next from what is left', () => fund(page, hands, second.milestone, second.charge))
      await expect(figure(page, 'Carried over')).toHaveText('0.00')
      await test.step('pay a part and end, the rest asked back', () =>
        pay(page, hands, second.milestone, second.paid, true))
      await expect(page.getByText('Ending', { exact: true })).toBeVisible()
      await test.step('record that the refund was approved', () => end(page, hands))
      await expectEnd(page, story)

      page = await test.step('restart the whole program', () => tranche.restart())
      await hands.openContract(page, story.title)
      await expect(page.getByText('Ended', { exact: true })).toBeVisible()
      await expectEnd(page, story)
    })
  }
}
