import type { Page } from '@playwright/test'
import { dayOf } from '../../../shared/kernel/calendarDay'
import { asked, onStage } from '../browser'
import { type Line, median, p95, type Row } from '../measure'

const MILESTONES = 500
const ROUNDS = 3

async function openPlan(page: Page): Promise<void> {
  const on = dayOf(new Date())
  const terms = {
    ...{ title: 'Website relaunch', client: 'Northwind', freelancer: 'Maya Okafor', ourSide: 'client' as const },
    ...{ currency: 'USD', reference: null, notes: null, tags: [], budget: null, minimum: null },
  }
  const contractId = 'contract-1' as never
  await asked(page, 'StartContract', { commandId: 'start-1' as never, contractId, on, terms })
  const milestones = Array.from({ length: MILESTONES }, (_, index) => ({
    ...{ id: `m${index + 1}` as never, title: `Step ${index + 1}`, description: '', amount: '100.00', due: null },
  }))
  const act = { type: 'SendChanges' as const, agreed: true, draft: { base: 0, dragged: [], milestones } }
  await asked(page, 'PerformAct', { commandId: 'plan-1' as never, contractId, side: 'client', on, note: null, act })
  await page.goto(`${new URL(page.url()).origin}/#/contracts/contract-1/milestones`)
  await page.getByRole('list', { name: 'Milestones' }).waitFor()
}

/** How long each frame took while something was done. */
async function frames(page: Page, during: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const watched = globalThis as typeof globalThis & { frameTimes?: number[] }
    const times: number[] = []
    watched.frameTimes = times
    let last = 0
    const next = (now: number) => {
      if (watched.frameTimes !== times) return
      if (last > 0) times.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await during()
  return page.evaluate(() => {
    const watched = globalThis as typeof globalThis & { frameTimes?: number[] }
    const times = watched.frameTimes ?? []
    delete watched.frameTimes
    return times
  })
}

function line(what: string, times: readonly number[], isLimited: boolean): Line {
  const slow = times.filter((one) => one > 33.5).length / times.length
  return {
    what: `drag in a plan of ${MILESTONES} milestones, ${what}`,
    ours: `${median(times).toFixed(1)} ms a frame (p95 ${p95(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms)`,
    against: `${times.length} frames`,
    ratio: `${(100 * slow).toFixed(1)} % over 33 ms`,
    target: isLimited ? '< 2 %' : 'shown',
    met: isLimited ? slow < 0.02 : null,
  }
}

/** Frames while nothing is done, while a row is dragged over others, and while the list scrolls under it. */
export const drag: Row = ({ address }) =>
  onStage(address, async ({ open }) => {
    const page = await open()
    await openPlan(page)
    const [idle, within, scrolling]: [number[], number[], number[]] = [[], [], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      idle.push(...(await frames(page, () => page.waitForTimeout(1_000))))
      const handle = page.getByRole('button', { name: 'Reorder Step 2', exact: true })
      await handle.scrollIntoViewIfNeeded()
      const box = await handle.boundingBox()
      if (!box) throw new Error('No handle')
      const x = box.x + box.width / 2
      await page.mouse.move(x, box.y + 10)
      await page.mouse.down()
      await page.mouse.move(x, box.y + 60, { steps: 5 })
      await page.locator('[data-dragging]').waitFor()
      within.push(
        ...(await frames(page, async () => {
          for (const y of [700, 300, 700, 300]) await page.mouse.move(x, y, { steps: 60 })
        })),
      )
      await page.mouse.move(x, 820, { steps: 10 })
      scrolling.push(
        ...(await frames(page, async () => {
          await page.mouse.move(x, 845, { steps: 5 })
          await page.waitForTimeout(4_000)
        })),
      )
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await page.locator('[data-dragging]').waitFor({ state: 'detached' })
      await page.reload()
      await page.getByRole('list', { name: 'Milestones' }).waitFor()
    }
    return [
      line('nothing done', idle, false),
      line('over other rows', within, true),
      line('scrolling', scrolling, true),
    ]
  })
