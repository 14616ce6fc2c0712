import type { Page } from '@playwright/test'
import type { Answer } from '../../../shared/ipc/bridge'
import { textOf } from '../../support/browser/acts'
import type { Script } from './script'

/** How far each script was acknowledged, as this process heard of it, act by act. */
export interface AckLog {
  readonly counts: ReadonlyMap<string, number>
  /** Answers that were refusals: none is expected. */
  readonly refused: readonly string[]
  /** Settles at that many acknowledgements. */
  readonly reached: Promise<void>
}

/** So many acts of a script may be answered before this process has heard of the first: however slow it is, none comes to its end. */
const MOST_UNHEARD = 10

/** Starts all scripts side by side at full speed and doesn't wait for them: the browser will not live to their end. */
export async function drive(page: Page, scripts: readonly Script[], until: number): Promise<AckLog> {
  const counts = new Map<string, number>(scripts.map(({ contractId }) => [contractId, 0]))
  const refused: string[] = []
  let sum = 0
  let settle: (fault?: Error) => void = () => undefined
  const reached = new Promise<void>((resolve, reject) => {
    settle = (fault) => (fault ? reject(fault) : resolve())
  })
  await page.exposeBinding('acknowledged', (_, contractId: string, index: number, text: string) => {
    const answer: Answer = JSON.parse(text)
    if (!answer.ok) {
      refused.push(`${contractId}/${index}: ${text}`)
      settle(new Error(refused.join('\n')))
    }
    counts.set(contractId, index + 1)
    sum += 1
    if (sum === until) settle()
  })
  await page.evaluate(
    ([lanes, most]) => {
      const { tranche, acknowledged } = globalThis as typeof globalThis & {
        acknowledged(contractId: string, index: number, answer: string): Promise<void>
      }
      if (!tranche) throw new Error('The page has no bridge')
      for (const { contractId, texts } of lanes) {
        void (async () => {
          const heard: Promise<void>[] = []
          for (const [index, text] of texts.entries()) {
            await heard[index - most]
            heard.push(acknowledged(contractId, index, await tranche.invoke(text)))
          }
        })()
      }
    },
    [scripts.map(({ contractId, requests }) => ({ contractId, texts: requests.map(textOf) })), MOST_UNHEARD] as const,
  )
  return { counts, refused, reached }
}
