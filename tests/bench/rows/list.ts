import type { Page } from '@playwright/test'
import { onStage, seeded } from '../browser'
import { type Line, many, median, p95, type Row } from '../measure'

const LIMIT = 50

/** From each key's press to the paint that shows what it changed in the list. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as typeof globalThis & { toPaint?: number[] }
    const times: number[] = []
    watched.toPaint = times
    let pressed: number | null = null
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp
      },
      true,
    )
    const main = document.querySelector('main')
    if (!main) throw new Error('No list')
    new MutationObserver((changes) => {
      const isOfRows = changes.some(({ target }) => target instanceof Element && target.closest('[role=grid]'))
      const isOther = document.querySelector('[role=grid]') === null
      if (pressed === null || !(isOfRows || isOther)) return
      const began = pressed
      pressed = null
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - began)
        port2.postMessage(null)
      })
    }).observe(main, { attributes: true, childList: true, subtree: true })
  })
}

/** One key after another, each once the list has shown the one before. */
async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const before = await page.evaluate(() => (globalThis as { toPaint?: number[] }).toPaint?.length ?? 0)
    await page.keyboard.press(key)
    await page
      .waitForFunction((count) => ((globalThis as { toPaint?: number[] }).toPaint?.length ?? 0) > count, before, {
        timeout: 1_000,
      })
      .catch(() => undefined)
  }
}

function line(what: string, times: readonly number[]): Line {
  const ratio = p95(times) / LIMIT
  return {
    what: `${what}, key press to paint, ${times.length} keys`,
    ours: `${median(times).toFixed(1)} ms (p95 ${p95(times).toFixed(1)} ms)`,
    against: `${LIMIT} ms`,
    ratio: `${ratio.toFixed(2)} × at p95`,
    target: '≤ 1 ×',
    met: ratio <= 1,
  }
}

async function taken(page: Page): Promise<number[]> {
  const times = await page.evaluate(() => (globalThis as { toPaint?: number[] }).toPaint?.splice(0) ?? [])
  if (times.length < 5) throw new Error(`Only ${times.length} keys were seen to change the list`)
  return times
}

/** Searching and sorting 10,000 contracts. */
export const list: Row = ({ address, scale }) =>
  onStage(address, async (stage) => {
    const contracts = Math.max(50, Math.round(10_000 * scale))
    await seeded(stage, contracts)
    const page = await stage.open('contracts')
    await page.getByRole('grid', { name: 'Contracts' }).waitFor()
    await watch(page)
    const of = `of ${many(contracts)} contracts`
    await page.getByRole('searchbox').first().focus()
    // Each key leaves fewer, and each Backspace brings more.
    for (const word of ['shop', 'website', 'nord', 'po-12'])
      await press(page, [...word, ...[...word].map(() => 'Backspace')])
    const searching = await taken(page)
    const headings = page.getByRole('columnheader').getByRole('button')
    for (let index = 0; index < Math.min(5, await headings.count()); index += 1) {
      await headings.nth(index).focus()
      await press(page, ['Enter', 'Enter'])
    }
    return [line(`search ${of}`, searching), line(`sort ${of}`, await taken(page))]
  })
