import { expect, type Page } from '@playwright/test'
import type { Hands } from '../../support/browser/hands/hands'
import type { SampleName } from '../../support/browser/sampleFiles'

/** The main job on one contract of a sample file, with the figures after each step. Amounts as shown in en-US. */
export interface Story {
  readonly file: SampleName
  readonly contracts: number
  readonly title: string
  /** Dragged up to be the next in order. */
  readonly dragged: { readonly milestone: string; readonly places: number; readonly said: string }
  /** What the freelancer asks for; the client accepts. */
  readonly asked: { readonly amount: string; readonly shown: string; readonly valueAfter: string }
  /** Whether the dragged milestone must be funded before the first payment, or another is active already. */
  readonly first: {
    readonly milestone: string
    readonly mustBeFunded: boolean
    readonly paid: string
    readonly carried: string
  }
  readonly second: {
    readonly milestone: string
    readonly charge: string
    readonly paid: string
    readonly refund: string
  }
  readonly end: { readonly paid: string; readonly deposited: string; readonly refunded: string; readonly value: string }
}

export const STORIES: readonly Story[] = [
  {
    file: 'agency-en',
    contracts: 40,
    title: 'Brand identity 009',
    dragged: { milestone: 'Stationery', places: 3, said: 'moved 5 → 2' },
    asked: { amount: '1300', shown: '1,300.00', valueAfter: '10,272.12' },
    first: { milestone: 'Research', mustBeFunded: false, paid: '800', carried: '89.09' },
    second: { milestone: 'Stationery', charge: '1,210.91', paid: '1250', refund: '50.00' },
    end: { paid: '2,050.00', deposited: '2,100.00', refunded: '50.00', value: '2,050.00' },
  },
  {
    file: 'agency-de',
    contracts: 25,
    title: 'Website relaunch 001',
    dragged: { milestone: 'Visual design', places: 2, said: 'moved 3 → 1' },
    asked: { amount: '1200', shown: '1,200.00', valueAfter: '5,917.10' },
    first: { milestone: 'Visual design', mustBeFunded: true, paid: '1000', carried: '200.00' },
    second: { milestone: 'Discovery', charge: '2,257.91', paid: '2400', refund: '57.91' },
    end: { paid: '3,400.00', deposited: '3,457.91', refunded: '57.91', value: '3,400.00' },
  },
]

/** A figure of the contract's room, by its name. */
export function figure(page: Page, name: string) {
  return page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]')
}

export async function plan(page: Page, hands: Hands, { dragged }: Story): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Add or edit milestones' }))
  await expect(page.getByRole('heading', { name: 'Add or edit milestones' })).toBeVisible()
  await hands.moveUp(page, dragged.milestone, dragged.places)
  await hands.press(page.getByRole('switch', { name: 'Show changes' }))
  await expect(page.getByText(/^moved \d+ → \d+$/)).toHaveText(dragged.said)
  await hands.press(page.getByRole('button', { name: 'Send changes' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Add or edit milestones' })).toBeHidden()
}

export async function answerRequest(page: Page, hands: Hands, story: Story): Promise<void> {
  const item = page.getByRole('menuitem', { name: 'Record: freelancer asked for changes to the plan' })
  await hands.takeFromMenu(page.getByRole('button', { name: 'Record', exact: true }), item)
  const row = page.getByRole('listitem', { name: story.dragged.milestone })
  await hands.fill(row.getByRole('textbox', { name: 'Amount' }), story.asked.amount)
  await hands.press(page.getByRole('button', { name: 'Send changes' }))
  await hands.press(page.getByRole('button', { name: 'Review changes' }))
  await expect(page.getByText(story.asked.shown).first()).toBeVisible()
  await hands.press(page.getByRole('button', { name: 'Accept' }))
  await expect(figure(page, 'Contract value')).toContainText(story.asked.valueAfter)
}

export async function fund(page: Page, hands: Hands, milestone: string, charge: string): Promise<void> {
  const row = page.getByRole('listitem', { name: milestone })
  await hands.press(row.getByRole('button', { name: /Activate & fund/ }))
  const dialog = page.getByRole('dialog', { name: 'Activate & fund' })
  await expect(dialog).toContainText(charge)
  await hands.press(dialog.getByRole('button', { name: /Activate & fund/ }))
  await expect(row).toContainText('Active')
}

export async function pay(page: Page, hands: Hands, milestone: string, amount: string, ending: boolean): Promise<void> {
  const row = page.getByRole('listitem', { name: milestone })
  await hands.press(row.getByRole('button', { name: 'Review & Pay' }))
  await hands.press(page.getByRole('button', { name: 'Approve & Pay' }))
  await hands.press(page.getByRole('button', { name: 'Edit amount' }))
  await hands.fill(page.getByRole('textbox', { name: 'Amount' }), amount)
  if (ending) await hands.choose(page.getByRole('radio', { name: 'End contract' }))
  const last = page.getByRole('button', { name: ending ? 'Request refund' : 'Send Payment' })
  await hands.press(last)
  await expect(page.getByRole('heading', { level: 1, name: 'Review & Pay' })).toBeHidden()
}

export async function end(page: Page, hands: Hands): Promise<void> {
  const item = page.getByRole('menuitem', { name: 'Record: refund approved' })
  await hands.takeFromMenu(page.getByRole('button', { name: 'Record', exact: true }), item)
  const dialog = page.getByRole('dialog', { name: 'Record: refund approved' })
  await hands.press(dialog.getByRole('button', { name: 'Record', exact: true }))
  await expect(page.getByText('Ended', { exact: true })).toBeVisible()
}
