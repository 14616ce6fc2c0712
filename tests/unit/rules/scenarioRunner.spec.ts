import { describe, expect, test } from 'vitest'
import { readScenario, type Scenario } from '../../support/rules/scenarioFile'
import { runScenario } from '../../support/rules/scenarioRunner'

const PLAN = [
  { key: 'A', title: 'Draft', amount: '50.00', due: '2025-02-01' },
  { key: 'B', title: 'Print', amount: '70.00' },
]
const STEPS = [
  { on: '2025-01-10', do: 'send-plan', plan: PLAN, expect: { value: '120.00', version: 1 } },
  { do: 'fund', milestone: 'A', expect: { charge: '50.00', held: '50.00' } },
]

function read(steps: readonly unknown[], more: object = {}): Scenario {
  return readScenario(JSON.stringify({ name: 'story', contract: { currency: 'USD' }, steps, ...more }))
}

describe('the runner of scenarios is strict', () => {
  test('a right story passes', () => {
    expect(() => runScenario(read(STEPS))).not.toThrow()
  })

  test.each([
    ['one minor unit', { charge: '50.01' }],
    ['decimals that are left out', { held: '50' }],
    ['an unknown name', { balance: '50.00' }],
    ['an unknown status', { status: 'active' }],
    ['a milestone that never was', { milestones: { C: 'planned' } }],
    ['a plan that is longer', { plan: [] }],
    ['a due date that isn’t there', { plan: [{ key: 'B', title: 'Print', amount: '70.00', due: '2025-02-01' }] }],
    ['changes of an act that has none', { changes: { added: [] } }],
    ['a refund that isn’t asked for', { refundRequested: '50.00' }],
    ['an overdue list', { overdue: ['A'] }],
    ['an agreed date', { agreedDue: { A: '2025-02-01' } }],
    ['a request', { pending: true }],
  ])('it fails on %s, and names the step', (_, wrong) => {
    const [plan, fund] = STEPS
    const story = read([plan, { ...fund, expect: wrong }])
    expect(() => runScenario(story)).toThrow(/^step 2 \(fund\): /)
  })

  test.each([
    ['added', { added: ['B', 'A'] }],
    ['removed', { removed: ['A'] }],
    ['edited', { edited: { A: ['title'] } }],
    ['moved', { moved: ['A'] }],
    ['an unknown kind of change', { renamed: [] }],
  ])('it fails on wrong changes: %s', (_, changes) => {
    expect(() => runScenario(read([{ ...STEPS[0], expect: { changes } }]))).toThrow(/changes/)
  })

  test('a refusal must come, must be expected, and must have its code', () => {
    const [plan, fund] = STEPS
    expect(() => runScenario(read([plan, { ...fund, refused: 'stale-plan', expect: {} }]))).toThrow(/got acceptance/)
    expect(() => runScenario(read([plan, { do: 'fund', milestone: 'B' }]))).toThrow(/got not-next-in-order/)
    const wrong = { do: 'fund', milestone: 'B', refused: 'milestone-locked' }
    expect(() => runScenario(read([plan, wrong]))).toThrow(/expected milestone-locked, got not-next-in-order/)
  })

  test.each([
    ['an unknown do', [{ on: '2025-01-10', do: 'bribe' }]],
    ['an unknown member', [{ ...STEPS[0], colour: 'red' }]],
    ['a member of another do', [{ on: '2025-01-10', do: 'accept', milestone: 'A' }]],
    ['a member that is missing', [{ on: '2025-01-10', do: 'fund' }]],
    ['a day that doesn’t exist', [{ ...STEPS[0], on: '2025-02-30' }]],
    ['a first step without a day', [{ do: 'accept' }]],
    ['an unknown side', [{ ...STEPS[0], as: 'bank' }]],
    ['an unknown refusal', [{ ...STEPS[0], refused: 'no' }]],
    ['a number for an amount', [{ on: '2025-01-10', do: 'end', amount: 5 }]],
    ['a plan with a key twice', [{ on: '2025-01-10', do: 'send-plan', plan: [PLAN[0], PLAN[0]] }]],
    ['a step that is none', ['fund']],
    ['no steps', []],
  ])('a file with %s is malformed', (_, steps) => {
    expect(() => read(steps)).toThrow(/step/)
  })

  test('a file that is no scenario is malformed', () => {
    expect(() => readScenario('[')).toThrow()
    expect(() => readScenario('[]')).toThrow()
    expect(() => read(STEPS, { contract: { currency: 'XXX' } })).toThrow(/currency/)
    expect(() => read(STEPS, { contract: { currency: 'USD', rate: '1' } })).toThrow(/rate/)
    expect(() => read(STEPS, { extra: 1 })).toThrow(/extra/)
  })
})

describe('keys and days', () => {
  test('P1: a deleted key that comes again is a new milestone; the old one stays deleted', () => {
    const story = read([
      STEPS[0],
      { do: 'send-plan', plan: [PLAN[1]], expect: { changes: { removed: ['A'] } } },
      { do: 'fund', milestone: 'A', refused: 'milestone-unknown' },
      { do: 'send-plan', plan: [PLAN[1], PLAN[0]], expect: { changes: { added: ['A'], edited: {}, moved: [] } } },
    ])
    expect(runScenario(story).removed).toEqual(['A#0'])
  })

  test('P10: `base` names the plan version; H3: a refused step leaves the plan', () => {
    const plan = [{ key: 'C', title: 'Third', amount: '5.00' }]
    runScenario(read([STEPS[0], { do: 'send-plan', base: 0, plan, refused: 'stale-plan', expect: { version: 1 } }]))
  })

  test('H4: a first step that is refused on a later day binds nothing; a day to come is refused', () => {
    const early = { on: '2025-01-05', do: 'send-plan', plan: PLAN }
    runScenario(read([{ on: '2025-01-09', do: 'accept', refused: 'no-request-pending' }, early]))
    runScenario(read([STEPS[0], { on: '2025-01-09', do: 'end', refused: 'date-out-of-order' }]))
    runScenario(read([{ ...STEPS[0], on: '9999-12-31', refused: 'date-in-future', expect: {} }]))
  })

  test('P4: where several sets of moves are as small, the expected one is taken as dragged', () => {
    const swapped = [PLAN[1], PLAN[0]]
    for (const moved of [['A'], ['B']])
      runScenario(read([STEPS[0], { do: 'send-plan', plan: swapped, expect: { changes: { moved } } }]))
    const both = { do: 'send-plan', plan: swapped, expect: { changes: { moved: ['B', 'A'] } } }
    expect(() => runScenario(read([STEPS[0], both]))).toThrow(/moved/)
  })
})
