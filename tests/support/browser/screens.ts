import { expect, type Locator, type Page } from '@playwright/test'
import type { Output } from '../../../shared/ipc/calls'
import { ask } from './acts'
import { rootOf } from './address'
import type { InStore } from './host'

/** One thing the program can show: a screen, a dialog, a menu, or one of them in a certain state. */
export interface Screen {
  readonly name: string
  /** Shows it, wherever the page is. Later screens of a group may build on what earlier ones did. */
  readonly open: (page: Page) => Promise<void>
}

export interface ScreenGroup {
  readonly name: string
  readonly workspace: 'empty' | 'samples'
  /** What is done to the store before the program is opened. */
  readonly store?: InStore
  readonly screens: readonly Screen[]
}

type Row = Output<'ListContracts'>['rows'][number]

export async function go(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(`${rootOf(page)}/#${path}`)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

export async function contractOf(page: Page, title: string): Promise<Row> {
  const { rows } = await ask(page, 'ListContracts', { from: 0, limit: 100 })
  const row = rows.find((one) => one.title === title)
  if (!row) throw new Error(`No contract is called ${title}`)
  return row
}

/** The room of a contract, or a screen that belongs to it. */
export async function enter(page: Page, title: string, below = '', heading = title): Promise<void> {
  const { id } = await contractOf(page, title)
  await go(page, `/contracts/${id}${below}`, heading)
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

export async function press(scope: Page | Locator, name: string): Promise<void> {
  await scope.getByRole('button', { name, exact: true }).first().click()
}

export async function openMenu(page: Page, button: string): Promise<void> {
  await press(page, button)
  await expect(page.getByRole('menu')).toBeVisible()
}

export async function takeItem(page: Page, button: string, item: string): Promise<void> {
  await openMenu(page, button)
  await page.getByRole('menuitem', { name: item }).first().click()
  await expect(dialog(page)).toBeVisible()
}

/** Ends what moves, and leaves the pointer where it hovers over nothing. */
export async function settle(page: Page): Promise<void> {
  await page.mouse.move(1, 1)
  await page.evaluate(async () => {
    // A change of scheme reaches what is painted with the frames after it.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
  })
}

/** Closes a dialog or menu left open by the screen before. */
export async function leave(page: Page): Promise<void> {
  const overlay = page.locator('[role="dialog"], [role="menu"], [role="listbox"]')
  for (let tries = 0; tries < 3 && (await overlay.count()) > 0; tries += 1) {
    await page.keyboard.press('Escape')
    await expect(overlay)
      .toHaveCount(0, { timeout: 2_000 })
      .catch(() => undefined)
  }
  await expect(overlay).toHaveCount(0)
}

/** Calls back on every screen of the group, each opened anew. */
export async function tour(
  page: Page,
  { screens, workspace }: ScreenGroup,
  visit: (screen: Screen) => Promise<void>,
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (workspace === 'samples') {
    await ask(page, 'EnterSamples', {})
    await expect(page.getByRole('button', { name: 'Leave samples' })).toBeVisible()
  }
  for (const screen of screens) {
    await leave(page)
    await visit(screen)
  }
}
