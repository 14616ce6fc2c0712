import { describe, expect, test } from 'vitest'
import { day } from '../../../shared/kernel/calendarDay'
import type { Contract } from '../../../shared/rules/contract'
import { fold } from '../../../shared/rules/evolve'
import { ACT_TYPES, gate } from '../../../shared/rules/gate'
import { diffPlans } from '../../../shared/rules/planDiff'
import { record } from '../../../shared/rules/record'
import {
  attempt,
  codeOf,
  contractOf,
  did,
  end,
  entry,
  fund,
  pay,
  RECORDING,
  START,
  send,
  TODAY,
  withActive,
  withPlan,
} from '../../support/rules/build'

describe('W1 to W3: people', () => {
  const CLIENT = ['SendChanges', 'AcceptChangeRequest', 'DeclineChangeRequest', 'FundMilestone', 'AskForChanges']
  const FREELANCER = ['SendChangeRequest', 'WithdrawChangeRequest', 'SubmitWork', 'ApproveRefund', 'DeclineRefund']

  test('W1: each act belongs to a side; either may end and propose a date', () => {
    const belongs = (act: (typeof ACT_TYPES)[number]) =>
      (['client', 'freelancer'] as const).filter((side) => gate(withActive('A'), act, side) !== 'not-permitted').join()
    for (const act of ACT_TYPES) {
      const both = act === 'EndContract' || act === 'ProposeDueDate'
      const client = [...CLIENT, 'ApproveAndPay', 'PayHeld', 'RequestRefund'].includes(act)
      expect(client || both || FREELANCER.includes(act)).toBe(true)
      expect(belongs(act)).toBe(both ? 'client,freelancer' : client ? 'client' : 'freelancer')
    }
  })

  test('W1: only the client’s ending may pay', () => {
    expect(codeOf(withActive('A'), 'freelancer', end('1.00'))).toBe('not-permitted')
    expect(codeOf(withActive('A'), 'freelancer', end())).toBeNull()
  })

  test('W2: an event keeps whose act it was, who recorded it, its day, when it was recorded, and the note', () => {
    const contract = withPlan('A')
    const circumstance = { side: 'client', on: day('2025-05-03'), today: day(TODAY) } as const
    const decision = attempt(contract, 'client', fund(contract, 'A'))
    const recording = { ...RECORDING, recordedBy: 'freelancer', note: 'by e-mail' } as const
    const { events } = record(contract, decision.ok ? decision.value : [], circumstance, recording)
    expect(events).toMatchObject([{ side: 'client', on: '2025-05-03', version: 2, ...recording }])
  })

  test('W3: what a notice needs (each change with before and after) comes from the events and the diff', () => {
    const contract = withPlan('AB')
    const decision = attempt(contract, 'client', send(contract, [entry('B', '7.00'), entry('C')]))
    const [body] = decision.ok ? decision.value : []
    const plan = body?.type === 'PlanChanged' ? body.plan : []
    expect(diffPlans(contract.plan, plan, 0, []).lines).toMatchObject([
      { id: 'A', kind: 'removed', from: 1, to: null },
      { id: 'B', edits: [{ field: 'amount', before: { amount: 10_000n }, after: { amount: 700n } }] },
      { id: 'C', kind: 'added', from: null, to: 2 },
    ])
  })
})

describe('H1 to H4: history', () => {
  const note = (corrects: number | null, text = 'a slip') => ({ type: 'AddNote', text, corrects }) as const

  test('H1: a note puts an earlier event right, and changes none', () => {
    const contract = withActive('A')
    const noted = did(contract, 'client', note(1))
    expect({ ...noted, version: contract.version }).toEqual(contract)
    for (const corrects of [contract.version, -1, 0.5])
      expect(codeOf(contract, 'client', note(corrects))).toBe('no-changes')
    expect(codeOf(contract, 'client', note(null, ' \u200b'))).toBe('no-changes')
    expect(codeOf(contract, 'client', note(null, 'x'.repeat(5001)))).toBe('description-too-long')
  })

  test('H2: events must begin with the start and have it once', () => {
    const started = { ...RECORDING, version: 0, side: 'client', on: day(START) } as const
    const event = { ...started, type: 'ContractStarted', terms: contractOf().terms } as const
    expect(fold([])).toBeNull()
    expect(fold([event])).toEqual(contractOf())
    expect(() => fold([event, event])).toThrow()
    expect(() => fold([{ ...started, type: 'ContractEnded' }])).toThrow()
  })

  test('H3: a refused command changes nothing', () => {
    const contract = deepFrozen(withActive('AB'))
    const before = structuredClone(contract)
    for (const act of [pay('A', '100.01'), fund(contract, 'B'), send(contract, [entry('A')])])
      expect(codeOf(contract, 'client', act)).not.toBeNull()
    expect(contract).toEqual(before)
  })

  test('H4: not before the latest event and not after today; the same day and today are fine', () => {
    const contract = did(withPlan('A'), 'client', fund(withPlan('A'), 'A'), { on: '2025-03-10' })
    const code = (on: string, today: string) => codeOf(contract, 'client', pay('A'), { on, today })
    expect(code('2025-03-09', '2025-03-12')).toBe('date-out-of-order')
    expect(code('2025-03-10', '2025-03-10')).toBeNull()
    expect(code('2025-03-12', '2025-03-12')).toBeNull()
    expect(code('2025-03-13', '2025-03-12')).toBe('date-in-future')
  })

  test('H4: notes and edits of the terms are no acts, and bind no day', () => {
    const noted = did(withActive('A'), 'client', note(null), { on: '2026-01-01' })
    expect(codeOf(noted, 'client', pay('A'), { on: '2025-02-01' })).toBeNull()
  })
})

function deepFrozen(contract: Contract): Contract {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
    Object.freeze(value)
    for (const one of Object.values(value)) freeze(one)
  }
  freeze(contract)
  return contract
}
