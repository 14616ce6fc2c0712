import { expect } from '@playwright/test'
import { ask, todayOf } from '../../support/browser/acts'
import { test } from '../../support/browser/tranche'
import { sharedWorkerOf } from './sharedWorker'
import { TERMS } from './terms'

test.use({ ownBrowser: true })

/** What commands answer; the page's own questions, which go on meanwhile, answer more. */
const DONE = /^\{"ok":true,"value":\{("version":\d+)?\}\}$/

/** Notes in the worker, in order: each transaction that writes, with its durability, its commit, and each answer to a command. */
const LISTEN = `(() => {
  const seen = []
  globalThis.seenByTest = seen
  const known = new WeakSet()
  for (const name of ['add', 'put', 'delete']) {
    const write = IDBObjectStore.prototype[name]
    IDBObjectStore.prototype[name] = function (...rest) {
      const { transaction } = this
      if (!known.has(transaction)) {
        known.add(transaction)
        seen.push('writes ' + transaction.durability)
      }
      return write.apply(this, rest)
    }
  }
  const { set, ...rest } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete')
  const setNoting = function (handler) {
    set.call(this, (event) => {
      if (known.has(this)) seen.push('committed')
      handler?.call(this, event)
    })
  }
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { ...rest, set: setNoting })
  const post = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (message, ...rest) {
    if (message?.kind === 'answer' && ${DONE}.test(message.answer)) seen.push('answered')
    return post.call(this, message, ...rest)
  }
})()`

test('architecture 3: what is said to be saved was committed before, with strict durability', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await expect(page.getByRole('heading', { name: 'Contracts', exact: true })).toBeVisible()
  const on = await todayOf(page)
  const worker = await sharedWorkerOf(page)
  await worker.evaluate(LISTEN)
  const seenDuring = async (act: () => Promise<unknown>) => {
    await worker.evaluate('void (seenByTest.length = 0)')
    await act()
    return worker.evaluate<string[]>('seenByTest.slice()')
  }
  const contractId = 'c1'
  const milestones = [{ id: 'm1', title: 'Design', description: '', amount: '100.00', due: null }]
  const perform = (commandId: string, act: Parameters<typeof ask<'PerformAct'>>[2]['act']) =>
    ask(page, 'PerformAct', { commandId, contractId, side: 'client', on, note: null, act })
  const draft = { locale: 'en-US', base: 0, dragged: [], rows: [] }

  const written = ['writes strict', 'committed']
  const started = await seenDuring(() => ask(page, 'StartContract', { commandId: 'k1', contractId, terms: TERMS, on }))
  expect(started).toEqual([...written, 'answered'])
  const save = { contractId, side: 'client', writer: 'w1', follows: null, draft } as const
  expect(await seenDuring(() => ask(page, 'SaveDraft', save))).toEqual([...written, 'answered'])
  const plan = { base: 0, dragged: [], milestones }
  const sent = await seenDuring(() => perform('k2', { type: 'SendChanges', agreed: true, draft: plan }))
  expect(sent, 'the act and its draft’s end in one').toEqual([...written, 'answered'])
  const funded = await seenDuring(() => perform('k3', { type: 'FundMilestone', milestoneId: 'm1', base: 1 }))
  expect(funded).toEqual([...written, 'answered'])
})
