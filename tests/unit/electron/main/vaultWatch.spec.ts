import { describe, expect, it } from 'vitest'
import { createVaultWatch } from '../../../../electron/main/vaultWatch'

function watched(state = { isConnected: true, isAsked: true }) {
  let hung = 0
  let asked = 0
  const watch = createVaultWatch({
    isConnected: () => state.isConnected,
    isAsked: () => state.isAsked,
    askWhetherAlive: () => {
      asked += 1
    },
    onHung: () => {
      hung += 1
    },
  })
  const tick = (times: number) => {
    for (let time = 0; time < times; time += 1) watch.tick()
  }
  return { watch, tick, state, hung: () => hung, asked: () => asked }
}

describe('the watch over the vault', () => {
  it('ends one that owes an answer and says nothing', () => {
    const { tick, hung, asked } = watched()
    tick(15)
    expect(hung()).toBe(0)
    expect(asked()).toBe(15)
    tick(1)
    expect(hung()).toBe(1)
  })

  it('leaves one at work, however long the job, as long as it says that it lives', () => {
    const { tick, watch, hung } = watched()
    for (let part = 0; part < 1_000; part += 1) {
      tick(14)
      watch.hear()
    }
    expect(hung()).toBe(0)
  })

  it('asks nothing of one that owes nothing', () => {
    const { tick, hung, asked } = watched({ isConnected: true, isAsked: false })
    tick(1_000)
    expect([hung(), asked()]).toEqual([0, 0])
  })

  it('gives one that starts more time, and ends it too', () => {
    const { tick, hung, asked } = watched({ isConnected: false, isAsked: false })
    tick(60)
    expect(hung()).toBe(0)
    tick(1)
    expect([hung(), asked()]).toEqual([1, 0])
  })
})
