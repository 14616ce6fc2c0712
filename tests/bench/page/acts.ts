import { createCore } from '../../../shared/application/core'
import { dexieJournal } from '../../../shared/journal/journals'
import { dayOf } from '../../../shared/kernel/calendarDay'
import { bareStore, lastOf } from './bare'

const NAME = 'bench-acts'

/** Durable acts of one contract, each followed by a bare write of the records that it left. */
export async function actTimes(acts: number): Promise<{ ours: number[]; bare: number[] }> {
  const today = dayOf(new Date())
  const core = createCore({
    journals: { open: () => dexieJournal(NAME) },
    clock: { now: () => new Date().toISOString(), today: () => today },
    ids: { next: () => crypto.randomUUID() },
    notifier: { signal: () => undefined },
    systemLocale: 'en-US',
  })
  const ask = async (call: string, input: object) => {
    const request = JSON.stringify({ call, input })
    const began = performance.now()
    const answer = await core.answer(request)
    const took = performance.now() - began
    if (!answer.startsWith('{"ok":true')) throw new Error(answer)
    return took
  }
  const terms = {
    ...{ title: 'Website', client: 'Northwind', freelancer: 'Maya Okafor', ourSide: 'client', currency: 'USD' },
    ...{ reference: null, notes: null, tags: [], budget: null, minimum: null },
  }
  const milestones = Array.from({ length: 8 }, (_, index) => ({
    ...{ id: `m${index + 1}`, title: `Step ${index + 1}`, description: '', amount: '100.00', due: null },
  }))
  const of = { contractId: 'c1', side: 'client', on: today, note: null }
  await ask('StartContract', { commandId: 'start', contractId: 'c1', on: today, terms })
  const act = { type: 'SendChanges', agreed: true, draft: { base: 0, dragged: [], milestones } }
  await ask('PerformAct', { ...of, commandId: 'plan', act })
  await ask('PerformAct', { ...of, commandId: 'fund', act: { type: 'FundMilestone', milestoneId: 'm1', base: 1 } })

  const store = await bareStore('bench-bare-acts')
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let number = 0; number < acts; number += 1) {
    // Work handed in and sent back again: the contract stays as small as it was.
    const next = number % 2 === 0
    const type = next ? 'SubmitWork' : 'AskForChanges'
    const input = { ...of, side: next ? 'freelancer' : 'client', commandId: `act-${number}` }
    ours.push(await ask('PerformAct', { ...input, act: { type, milestoneId: 'm1', message: null } }))
    bare.push(await store.write(await lastOf(NAME)))
  }
  store.close()
  await core.close()
  return { ours, bare }
}
