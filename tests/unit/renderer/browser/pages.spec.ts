import { expect, it } from 'vitest'
import type { ToPage } from '../../../../renderer/browser/messages'
import { createPages } from '../../../../renderer/browser/pages'

const life = Promise.resolve('life')
const ALIVE = { kind: 'alive', life: 'life' }

function page() {
  const heard: ToPage[] = []
  return { heard, postMessage: (message: ToPage) => heard.push(message) }
}

it('answers the page that asked, and tells all that are open', async () => {
  const pages = createPages<ReturnType<typeof page>>(async (request) => `answer to ${request}`, life)
  const [one, other] = [page(), page()]
  await pages.receive(one, { kind: 'join' })
  await pages.receive(other, { kind: 'ask', id: 7, request: 'this' })
  pages.tell('changed')
  expect(one.heard).toEqual([ALIVE, { kind: 'signal', signal: 'changed' }])
  expect(other.heard).toEqual([
    { kind: 'answer', id: 7, answer: 'answer to this' },
    { kind: 'signal', signal: 'changed' },
  ])
})

it('forgets a page that left, and takes it back', async () => {
  const pages = createPages<ReturnType<typeof page>>(async () => '', life)
  const one = page()
  await pages.receive(one, { kind: 'join' })
  await pages.receive(one, { kind: 'leave' })
  expect(pages.count()).toBe(0)
  pages.tell('unheard')
  await pages.receive(one, { kind: 'join' })
  pages.tell('heard')
  expect(one.heard).toEqual([ALIVE, ALIVE, { kind: 'signal', signal: 'heard' }])
})
