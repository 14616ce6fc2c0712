import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import type { CallName, Input, Output } from '../../shared/ipc/calls'
import { CHROMIUM } from '../support/browser/chromium'
import { bundled } from '../support/bundle'
import type { Shape } from './portfolio'

/** The program in a browser of its own, on a profile of its own. */
export interface Stage {
  readonly context: BrowserContext
  /** On the program's address, the program itself not opened yet; with `globalThis.bench`. */
  readonly before: () => Promise<Page>
  /** On the program, ready. */
  readonly open: (route?: string) => Promise<Page>
}

let script: string | null = null

/** Closed and cleared away after its use. */
export async function onStage<Value>(address: string, use: (stage: Stage) => Promise<Value>): Promise<Value> {
  const profile = mkdtempSync(join(tmpdir(), 'tranche-bench-'))
  const options = { ...CHROMIUM, locale: 'en-US', viewport: { width: 1280, height: 860 } }
  const context = await chromium.launchPersistentContext(profile, options)
  context.setDefaultTimeout(300_000)
  const newPage = async (url: string) => {
    const page = await context.newPage()
    await page.goto(url)
    return page
  }
  try {
    return await use({
      context,
      async before() {
        script ??= await bundled(join(process.cwd(), 'tests/bench/page/page.ts'))
        const page = await newPage(new URL('before', address).href)
        await page.evaluate(script)
        return page
      },
      async open(route = '') {
        const page = await newPage(`${address}#/${route}`)
        await page.waitForFunction(() => globalThis.tranche !== undefined)
        return page
      },
    })
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Fills the program's own store before it is opened. */
export async function seeded({ before }: Stage, contracts: number, shape?: Shape): Promise<void> {
  const page = await before()
  await page.evaluate(([count, of]) => globalThis.bench.seed(count, of), [contracts, shape] as const)
  await page.close()
}

export async function asked<Name extends CallName>(page: Page, call: Name, input: Input<Name>): Promise<Output<Name>> {
  const text = await page.evaluate((request) => globalThis.tranche?.invoke(request), JSON.stringify({ call, input }))
  const answer = JSON.parse(text ?? 'null')
  if (!answer?.ok) throw new Error(`${call}: ${text}`)
  return answer.value
}
