import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TestCore } from '../unit/application/testCore'
import { CALL_NAMES, GOOD_CALLS, worldOf } from './goodCalls'

async function isMalformed(core: TestCore, request: string, place?: RegExp): Promise<void> {
  const answer = JSON.parse(await core.answer(request))
  expect(answer, request.slice(0, 200)).toMatchObject({ ok: false, refusal: { code: 'call-malformed', rule: null } })
  if (place) expect(answer.refusal.at.field).toMatch(place)
}

/** Every object within a value, by its path. */
function objectsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return Array.isArray(value) ? inner : [path, ...inner]
}

/** The JSON of a request with `"key":1` put into the object at the path. */
function withKey(request: unknown, path: readonly (string | number)[], key: string): string {
  const marked = structuredClone(request)
  let target = marked as Record<string | number, unknown>
  for (const step of path) target = target[step] as Record<string | number, unknown>
  target.MARK = 1
  return JSON.stringify(marked).replace('"MARK"', key)
}

describe('malformed calls are refused, naming the place, and change nothing', () => {
  it.each(CALL_NAMES)('%s with a key that isn’t in the table, or one named __proto__, at any depth', async (call) => {
    const core = await worldOf()
    const stored = core.stored()
    const request = { call, input: GOOD_CALLS[call] }
    for (const path of objectsIn(request)) {
      const isRecord = path.at(-1) === 'minimums' || path.at(-1) === 'mapping'
      if (!isRecord) await isMalformed(core, withKey(request, path, '"surplus"'))
      for (const name of ['"__proto__"', '"\\u005f_proto__"', '"\\u005F\\u005Fproto__"']) {
        await isMalformed(core, withKey(request, path, name))
      }
    }
    expect(core.stored()).toBe(stored)
  })

  it.each(CALL_NAMES.filter((call) => Object.keys(GOOD_CALLS[call]).length > 0))(
    '%s with a part missing or of another kind',
    async (call) => {
      const core = await worldOf()
      const stored = core.stored()
      const input = GOOD_CALLS[call] as Record<string, unknown>
      for (const key of Object.keys(input)) {
        const { [key]: _left, ...rest } = input
        await isMalformed(core, JSON.stringify({ call, input: rest }), new RegExp(`^input\\.${key}`))
        await isMalformed(
          core,
          JSON.stringify({ call, input: { ...input, [key]: { odd: [] } } }),
          new RegExp(`^input\\.${key}`),
        )
      }
      expect(core.stored()).toBe(stored)
    },
  )

  it('what isn’t a request at all', async () => {
    const core = await worldOf()
    const stored = core.stored()
    const deep = '['.repeat(200_000)
    const texts = ['', 'x', 'null', '1', '[]', '{}', '"GetWorkspace"', deep, `{"call":"GetWorkspace","input":${deep}`]
    for (const text of texts) await isMalformed(core, text)
    for (const call of ['toString', '__proto__', 'constructor', 'hasOwnProperty', 'getworkspace', '', null, 1, {}]) {
      await isMalformed(core, JSON.stringify({ call, input: {} }), /^call$/)
    }
    await isMalformed(core, '{"call":"GetWorkspace"}')
    await isMalformed(core, '{"call":"GetWorkspace","input":{},"more":1}')
    expect(core.stored()).toBe(stored)
  })

  it('more text than any call may have, before it is looked at', async () => {
    const core = await worldOf()
    const long = `{"call":"RemoveParty","input":{"name":"${'x'.repeat(24_000_000)}"}}`
    await isMalformed(core, long, /^input$/)
  })

  it('names the place of the first fault', async () => {
    const core = await worldOf()
    const input = structuredClone(GOOD_CALLS.PreviewChanges) as { draft: { milestones: { amount: unknown }[] } }
    for (const milestone of input.draft.milestones) milestone.amount = 50
    await isMalformed(core, JSON.stringify({ call: 'PreviewChanges', input }), /^input\.draft\.milestones\.0\.amount$/)
  })
})

describe('whatever comes in, an answer goes out', () => {
  it('arbitrary JSON and arbitrary text', async () => {
    const core = await worldOf()
    const stored = core.stored()
    const anything = fc.oneof(fc.string(), fc.json(), fc.json({ maxDepth: 6 }))
    await fc.assert(
      fc.asyncProperty(anything, async (text) => isMalformed(core, text)),
      { numRuns: 2_000 },
    )
    expect(core.stored()).toBe(stored)
  })

  it('a call of the table with any input: an answer of the wire’s shape; refused, it changed nothing', async () => {
    const core = await worldOf()
    const input = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(GOOD_CALLS)))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALL_NAMES), input, async (call, given) => {
        const stored = core.stored()
        const answer = JSON.parse(await core.answer(JSON.stringify({ call, input: given })))
        expect(typeof answer.ok).toBe('boolean')
        if (answer.ok) return
        expect(Object.keys(answer.refusal).sort()).toEqual(['at', 'code', 'message', 'rule'])
        expect(answer.refusal.code).not.toBe('internal-error')
        expect(core.stored()).toBe(stored)
      }),
      { numRuns: 1_000 },
    )
  })

  it('a good call with one text of it replaced: never an internal error', async () => {
    const core = await worldOf()
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', '__proto__', '0', '-1', '1e300000000', '9'.repeat(200), '2025-02-30', '\u0000', '\ud800'),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALL_NAMES), fc.nat(), text, async (call, at, replacement) => {
        const answer = JSON.parse(
          await core.answer(JSON.stringify({ call, input: withText(GOOD_CALLS[call], at, replacement) })),
        )
        if (!answer.ok) expect(answer.refusal.code, `${call}: ${answer.refusal.message}`).not.toBe('internal-error')
      }),
      { numRuns: 3_000 },
    )
  })
})

/** The value with the text of that number, counted round, replaced. */
function withText(value: unknown, at: number, replacement: string): unknown {
  const texts = JSON.stringify(value).match(/(?<=[:[,])"(?:[^"\\]|\\.)*"(?!:)/g)?.length ?? 0
  let left = texts === 0 ? -1 : at % texts
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') {
      left -= 1
      return left === -1 ? replacement : one
    }
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value)
}
