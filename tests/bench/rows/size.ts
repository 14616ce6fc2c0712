import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { onStage } from '../browser'
import type { Line, Row } from '../measure'

const LIMIT = 250_000

function line(what: string, bytes: number): Line {
  const ratio = bytes / LIMIT
  return {
    what,
    ours: `${(bytes / 1000).toFixed(0)} kB gzipped`,
    against: '250 kB',
    ratio: `${ratio.toFixed(2)} ×`,
    target: '≤ 1 ×',
    met: ratio <= 1,
  }
}

const SHOWN = '/shown.mjs'

/** In the page: asks for a module that isn’t there once the list is, so that what is asked for after it is known. */
function tellShown(path: string) {
  const look = () => {
    const isShown = [...document.querySelectorAll('button')].some((button) => button.textContent === 'Import contracts')
    if (!isShown) return
    changes.disconnect()
    import(path).catch(() => {})
  }
  const changes = new MutationObserver(look)
  changes.observe(document, { childList: true, subtree: true })
}

/** JavaScript asked for until the list of contracts can be used. */
export const size: Row = ({ address, asked }) =>
  onStage(address, async ({ context, open }) => {
    asked()
    await context.addInitScript(tellShown, SHOWN)
    const page = await open()
    await page.waitForRequest((request) => request.url().endsWith(SHOWN))
    await page.getByRole('button', { name: 'Import contracts' }).first().waitFor()
    const paths = asked()
    const until = paths.indexOf(SHOWN)
    if (until < 0) throw new Error(`The list was never shown: ${paths.join(', ')}`)
    const scripts = [...new Set(paths.slice(0, until))].filter((path) => path.endsWith('.js'))
    const bytes = (path: string) => gzipSync(readFileSync(join(process.cwd(), 'out/renderer', path))).length
    const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + bytes(path), 0)
    const isWorker = (path: string) => /worker/i.test(path)
    const [worker, own] = [scripts.filter(isWorker), scripts.filter((path) => !isWorker(path))]
    if (worker.length === 0 || own.length === 0) throw new Error(`Scripts asked for: ${scripts.join(', ')}`)
    return [
      line('JavaScript before the list is usable: page and worker', sum(scripts)),
      { ...line(`the page alone, ${own.length} files`, sum(own)), target: 'shown', met: null },
      { ...line('the worker alone', sum(worker)), target: 'shown', met: null },
    ]
  })
