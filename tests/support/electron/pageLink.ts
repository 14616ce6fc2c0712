import type { CDPSession, Page } from '@playwright/test'
import { fromStanding } from './addresses'
import { type PageScripts, PRELOAD_WORLD } from './pageScripts'

/** What the preload's world sends: see `preloadElectron`. */
export type FromPreload =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }

/** As main sees the frame that calls. */
export interface Frame {
  readonly origin: string
  readonly url: string
  readonly parent: null
}

export interface PageLink {
  readonly session: CDPSession
  /** To the preload of the document that is shown; nowhere where there is none. */
  deliver(message: object): void
  /** Addresses that the page itself asked to go to. */
  readonly asked: Set<string>
}

/** Gives a page its preload, in a world of its own, and hears it. Before the page goes anywhere. */
export async function linkPage(
  page: Page,
  scripts: PageScripts,
  hear: (frame: Frame | null, message: FromPreload) => void,
): Promise<PageLink> {
  const session = await page.context().newCDPSession(page)
  const frames = new Map<number, string>()
  const asked = new Set<string>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === PRELOAD_WORLD) frames.set(context.id, context.origin)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => frames.delete(executionContextId))
  session.on('Runtime.executionContextsCleared', () => frames.clear())
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== scripts.binding) return
    const origin = frames.get(executionContextId)
    const frame =
      origin === undefined ? null : { origin: fromStanding(origin), url: fromStanding(page.url()), parent: null }
    hear(frame, JSON.parse(payload))
  })
  // A request is told without its part of the page.
  session.on('Page.frameRequestedNavigation', ({ url }) => asked.add(url.replace(/#.*$/s, '')))
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: scripts.binding, executionContextName: PRELOAD_WORLD })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: PRELOAD_WORLD })
  return {
    session,
    asked,
    deliver(message) {
      const contextId = [...frames.keys()].at(-1)
      if (contextId === undefined) return
      const expression = `${scripts.deliver}(${JSON.stringify(JSON.stringify(message))})`
      // The page may go meanwhile, and the message with it.
      session.send('Runtime.evaluate', { contextId, expression }).catch(() => {})
    },
  }
}
