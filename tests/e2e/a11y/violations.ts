import type { Page } from '@playwright/test'
import axeCore, { type AxeResults, type RunOptions } from 'axe-core'

declare global {
  var axe: typeof import('axe-core') | undefined
}

/** The overlays' ends, invisible: what comes to them is sent on at once to where the focus belongs. */
const FOCUS_GUARDS = '[data-base-ui-focus-guard]'

/** What axe finds in the page, each with the elements it is found at, and what is wrong with them. */
export async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  // Once for a document: it takes as long as looking.
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(axeCore.source)
  const found = await page.evaluate(
    ([exclude, how]) => globalThis.axe?.run({ exclude: [exclude] }, { ...how, resultTypes: ['violations'] }),
    [FOCUS_GUARDS, options] as const,
  )
  if (!found) throw new Error('axe is not in the page')
  return told(found)
}

function told({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [check] = [...any, ...all, ...none]
      return `${id} at ${target.join(' ')}: ${check?.message ?? ''}`
    }),
  )
}
