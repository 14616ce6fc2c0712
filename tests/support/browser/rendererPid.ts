import type { Page } from '@playwright/test'

const BUSY_MS = 400

/**
 * The process that runs a page, found by keeping it busy: Chromium tells which process works, not which page it has. Others work
 * now and then too, and one that was just started has all its work before it: looked at again until one alone stands out.
 */
export async function rendererPid(page: Page): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser of its own')
  const session = await browser.newBrowserCDPSession()
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
  }
  const busiest = async () => {
    const before = await times()
    await page.evaluate((ms) => {
      const end = performance.now() + ms
      while (performance.now() < end);
    }, BUSY_MS)
    const after = await times()
    const grown = [...after].map(([pid, time]) => ({ pid, seconds: time - (before.get(pid) ?? 0) }))
    const [most, next] = grown.toSorted((a, b) => b.seconds - a.seconds)
    const standsOut = most && before.has(most.pid) && most.seconds > 4 * (next?.seconds ?? 0)
    return standsOut ? most.pid : null
  }
  let pid: number | null = null
  while (pid === null) pid = await busiest()
  await session.detach()
  return pid
}
