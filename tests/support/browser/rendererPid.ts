import type { Page } from '@playwright/test'

const BUSY_MS = 400

/** The process that runs a page, found by keeping it busy: Chromium tells which process works, not which page it has. */
export async function rendererPid(page: Page): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser of its own')
  const session = await browser.newBrowserCDPSession()
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
  }
  const before = await times()
  await page.evaluate((ms) => {
    const end = performance.now() + ms
    while (performance.now() < end);
  }, BUSY_MS)
  const after = await times()
  await session.detach()
  const grown = [...after].map(([pid, time]) => ({ pid, by: time - (before.get(pid) ?? 0) }))
  const [most] = grown.toSorted((a, b) => b.by - a.by)
  if (!most) throw new Error('No renderer runs')
  return most.pid
}
