import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useCommand } from '../../../../renderer/client/command'
import { settle, stubCore } from './coreStub'

/** What the hook gives a component, which outlives this one rendering. */
function keepContract() {
  let run: ReturnType<typeof useCommand<'KeepContract'>>['run'] | null = null
  const Component = () => {
    run = useCommand('KeepContract').run
    return null
  }
  renderToString(createElement(Component))
  return (contractId: string) => run?.({ contractId, upkeep: { type: 'ArchiveContract' } })
}

describe('a command', () => {
  let core: ReturnType<typeof stubCore>
  let keep: ReturnType<typeof keepContract>
  beforeEach(() => {
    core = stubCore()
    keep = keepContract()
  })
  afterEach(() => {
    globalThis.tranche = undefined
  })

  /** Sends it and lets `end` answer; gives the id it was sent with. */
  async function idOf(contractId: string, end: (sent: (typeof core.asked)[number]) => void): Promise<string> {
    const answer = keep(contractId)
    const sent = core.asked.at(-1)
    if (!sent) throw new Error('Nothing was sent')
    end(sent)
    await answer
    await settle()
    return (sent.request.input as { readonly commandId: string }).commandId
  }

  it('that nobody knows the end of is sent again with its id, so that it is done once', async () => {
    const first = await idOf('a', (sent) => sent.fail())
    expect(await idOf('a', (sent) => sent.refuse('store-unavailable'))).toBe(first)
    expect(await idOf('a', (sent) => sent.answer({ version: 2 }))).toBe(first)
    expect(await idOf('a', (sent) => sent.answer({ version: 3 }))).not.toBe(first)
  })

  it('of other input is another one', async () => {
    const first = await idOf('a', (sent) => sent.fail())
    const second = await idOf('b', (sent) => sent.fail())
    expect(second).not.toBe(first)
  })

  it('that a rule refused is over: the next is another one', async () => {
    const first = await idOf('a', (sent) => sent.refuse('contract-ended', 'X6'))
    expect(await idOf('a', (sent) => sent.answer({ version: 2 }))).not.toBe(first)
  })
})
