import type { CDPSession, Page } from '@playwright/test'

interface Reply {
  readonly id?: number
  readonly result?: { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: unknown }
}

/** Runs code in the shared worker of the page's program, which Playwright itself doesn't reach. */
export interface SharedWorkerConsole {
  evaluate<Value>(expression: string): Promise<Value>
}

async function findSharedWorker(page: Page): Promise<{ session: CDPSession; targetId: string }> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser of its own')
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'shared_worker' }] })
  const target = targetInfos.find(({ url }) => !url.includes('?'))
  if (!target) throw new Error('No shared worker runs')
  return { session, targetId: target.targetId }
}

/** As a crash would. */
export async function endSharedWorker(page: Page): Promise<void> {
  const { session, targetId } = await findSharedWorker(page)
  await session.send('Target.closeTarget', { targetId })
}

export async function sharedWorkerOf(page: Page): Promise<SharedWorkerConsole> {
  const { session, targetId } = await findSharedWorker(page)
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  return {
    async evaluate<Value>(expression: string) {
      last += 1
      const id = last
      const replied = replyTo(session, sessionId, id)
      const params = { expression, returnByValue: true, awaitPromise: true }
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params })
      await session.send('Target.sendMessageToTarget', { sessionId, message })
      const { result } = await replied
      if (!result || result.exceptionDetails) throw new Error(JSON.stringify(result?.exceptionDetails))
      return result.result.value as Value
    },
  }
}

function replyTo(session: CDPSession, sessionId: string, id: number): Promise<Reply> {
  return new Promise((resolve) => {
    const listen = (event: { readonly sessionId: string; readonly message: string }) => {
      const reply: Reply = JSON.parse(event.message)
      if (event.sessionId !== sessionId || reply.id !== id) return
      session.off('Target.receivedMessageFromTarget', listen)
      resolve(reply)
    }
    session.on('Target.receivedMessageFromTarget', listen)
  })
}
