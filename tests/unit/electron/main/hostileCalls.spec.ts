import { expect, it } from 'vitest'
import { createChannel } from '../../../../electron/main/channel'
import { openMail } from '../../../../electron/main/hardening'
import type { Host } from '../../../../electron/main/hostCalls'
import { sendHostile } from '../../../support/hostile/send'
import { TODAY, testCore } from '../../application/testCore'

const CALLS = 100_000
const ORIGIN = 'app://ui'
const OURS = { origin: ORIGIN, parent: null }

/** Nothing that a hostile page may do without the user. */
function untouched(): { host: Host; touched: string[] } {
  const touched: string[] = []
  const note = (name: string) => async () => {
    touched.push(name)
    return true as never
  }
  const host = {
    openMail: (mailto: string) => openMail({ openExternal: note('openExternal') }, mailto),
    saveFile: note('saveFile'),
    savePdf: note('savePdf'),
    choosePdfFolder: note('choosePdfFolder'),
    savePdfIn: async () => {
      throw new Error('Choose the folder again')
    },
    contractShown: () => void touched.push('contractShown'),
    readyToClose: () => {},
  }
  return { host, touched }
}

it(`of ${CALLS.toLocaleString('en-US')} calls the valid ones are answered, all others refused, and nothing else happens`, async () => {
  const core = testCore()
  const { host, touched } = untouched()
  const channel = createChannel(ORIGIN, core, host)
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
  const { outcomes, started, unexpected } = await sendHostile((request) => channel(OURS, request), [seed, CALLS, TODAY])
  expect(unexpected, `FUZZ_SEED=${seed}`).toEqual([])
  expect(outcomes.answered + outcomes.refused + outcomes.rejected).toBe(CALLS)
  for (const [outcome, count] of Object.entries(outcomes)) expect(count, outcome).toBeGreaterThan(CALLS / 20)
  expect(touched).toEqual([])
  expect(core.appended.count, 'appended').toBe(started)
  const { total } = await core.value('ListContracts', { from: 0, limit: 1 })
  expect(total).toBe(started)
})

it('the same calls of a stranger are refused, the valid ones too', async () => {
  const core = testCore()
  const { host } = untouched()
  const channel = createChannel(ORIGIN, core, host)
  for (const frame of [null, { origin: 'app://vault', parent: null }, { origin: ORIGIN, parent: OURS }]) {
    const { outcomes } = await sendHostile((request) => channel(frame, request), [1, 1_000, TODAY])
    expect(outcomes).toMatchObject({ answered: 0, refused: 0 })
  }
  expect(core.appended.count).toBe(0)
})
