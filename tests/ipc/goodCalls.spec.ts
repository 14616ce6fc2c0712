import { expect, it } from 'vitest'
import { CALLS } from '../../shared/ipc/calls'
import { CALL_NAMES, GOOD_CALLS, worldOf } from './goodCalls'

it('every call of the table, one after the other, answers in the shape of the table', async () => {
  expect([...CALL_NAMES].sort()).toEqual(Object.keys(CALLS).sort())
  const core = await worldOf()
  for (const call of CALL_NAMES) {
    const answer = await core.ask(call, GOOD_CALLS[call])
    expect(answer, call).toMatchObject({ ok: true })
    if (answer.ok) expect(CALLS[call].output.safeParse(answer.value).success, call).toBe(true)
  }
})

it('queries change nothing and signal nothing', async () => {
  const core = await worldOf()
  const stored = core.stored()
  core.signals.length = 0
  for (const call of CALL_NAMES) if (CALLS[call].kind === 'query') await core.ask(call, GOOD_CALLS[call])
  expect(core.stored()).toBe(stored)
  expect(core.signals).toEqual([])
})

it('every command with an id, sent again after a restart, answers the same and changes nothing', async () => {
  const core = await worldOf()
  for (const call of ['StartContract', 'PerformAct', 'KeepContract'] as const) {
    const first = await core.ask(call, GOOD_CALLS[call])
    const stored = core.stored()
    const again = await core.restart()
    expect(await again.ask(call, GOOD_CALLS[call])).toEqual(first)
    expect(again.stored(), call).toBe(stored)
  }
})
