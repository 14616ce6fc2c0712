import { describe, expect, test } from 'vitest'
import { isDeletable } from '../../../shared/rules/deletable'
import type { ContractEvent, EventBody } from '../../../shared/rules/events'
import { readTerms } from '../../../shared/rules/terms'
import {
  attempt,
  codeOf,
  contractOf,
  did,
  entry,
  milestoneId,
  RECORDING,
  requestId,
  send,
  startCode,
  TERMS,
  withPlan,
} from '../../support/rules/build'

const { currency: _currency, ...EDITABLE } = TERMS
const edit = (terms: Partial<typeof EDITABLE>) => ({ type: 'EditTerms', terms: { ...EDITABLE, ...terms } }) as const

describe('C1: the terms of a contract', () => {
  test.each([
    [{ title: '\u200b' }, 'title-required'],
    [{ title: 'x'.repeat(201) }, 'title-too-long'],
    [{ client: '' }, 'party-required'],
    [{ client: '\u{1f680}'.repeat(201) }, 'party-too-long'],
    [{ client: '\u{1f680}'.repeat(200) }, null],
    [{ freelancer: '\u2800' }, 'party-required'],
    [{ currency: 'usd' }, 'currency-unknown'],
    [{ currency: 'XAU' }, 'currency-unknown'],
    [{ currency: '__proto__' }, 'currency-unknown'],
    [{ budget: '0.01' }, null],
    [{ budget: '0' }, 'budget-invalid'],
    [{ budget: '-1.00' }, 'budget-invalid'],
    [{ budget: '1.001' }, 'budget-invalid'],
    [{ budget: '1e3' }, 'budget-invalid'],
    [{ budget: '' }, 'budget-invalid'],
    [{ minimum: '0.01' }, null],
    [{ minimum: '0.00' }, 'minimum-invalid'],
    [{ currency: 'JPY', minimum: '1.5' }, 'minimum-invalid'],
  ])('C1: %j is %s', (terms, code) => {
    expect(startCode(terms)).toBe(code)
  })

  test('C1: the first fault in the order of the fields is given', () => {
    const wrong = { client: '', currency: 'XXX', budget: '0', minimum: '0' }
    expect(startCode({ ...wrong, title: '' })).toBe('title-required')
    expect(startCode(wrong)).toBe('party-required')
    expect(startCode({ ...wrong, client: 'Ada' })).toBe('currency-unknown')
    expect(startCode({ budget: '0', minimum: '0' })).toBe('budget-invalid')
  })

  test('C1, P13: texts are normalised, tags without doubles, what can’t be seen is none', () => {
    const read = readTerms({
      ...TERMS,
      title: ' Cafe\u0301\nsite ',
      reference: ' A\t7 ',
      notes: ' one\r\ntwo ',
      tags: [' web', 'web ', '\u200b', 'print'],
    })
    expect(read).toMatchObject({
      value: { title: 'Café site', reference: 'A 7', notes: 'one\ntwo', tags: ['web', 'print'] },
    })
    expect(readTerms({ ...TERMS, reference: ' ', notes: '\u200b' })).toMatchObject({
      value: { reference: null, notes: null },
    })
  })

  test('C1: all but the currency may be edited, and only what changed is recorded', () => {
    const contract = contractOf()
    const edited = attempt(contract, 'client', edit({ title: 'Shop', ourSide: 'freelancer', budget: '900.00' }))
    expect(edited).toMatchObject({
      value: [{ type: 'TermsEdited', change: { title: 'Shop', ourSide: 'freelancer', budget: 90_000n } }],
    })
    expect(did(contract, 'client', edit({ title: 'Shop' })).terms).toMatchObject({ title: 'Shop', currency: 'USD' })
    expect(codeOf(contract, 'client', edit({}))).toBe('no-changes')
    expect(codeOf(contract, 'client', edit({ budget: 'x' }))).toBe('budget-invalid')
    expect(did(contract, 'client', edit({ tags: ['web'] })).terms.tags).toEqual(['web'])
  })

  test('C1: a raised minimum binds only milestones added or edited afterwards', () => {
    const raised = did(withPlan('AB', {}, '6.00'), 'client', edit({ minimum: '50.00' }))
    const [a, b] = [entry('A', '6.00'), entry('B', '6.00')]
    const code = (...milestones: Parameters<typeof send>[1]) => codeOf(raised, 'client', send(raised, milestones))
    expect(code(b, a)).toBeNull()
    expect(code(a)).toBeNull()
    expect(code(a, b, entry('C', '50.00'))).toBeNull()
    expect(code(a, b, entry('C', '49.99'))).toBe('amount-below-minimum')
    expect(code(a, { ...b, title: 'Other' })).toBe('amount-below-minimum')
    expect(code(a, { ...b, title: '  Step B ' }, entry('C', '50.00'))).toBeNull()
    expect(code(a, { ...b, due: 'soon' })).toBe('amount-below-minimum')
  })

  test('C2: a plan over the budget is not refused', () => {
    const contract = contractOf({ budget: '10.00' })
    expect(codeOf(contract, 'client', send(contract, [entry('A', '5000.00')]))).toBeNull()
  })
})

describe('C3: deleting and archiving', () => {
  const event = (body: EventBody): ContractEvent => ({
    ...RECORDING,
    version: 1,
    side: 'client',
    on: contractOf().startedOn,
    ...body,
  })
  const started = event({ type: 'ContractStarted', terms: contractOf().terms })
  const draft = { requestId: requestId('R1'), plan: [], dragged: [], message: null }

  test.each<EventBody>([
    { type: 'PlanChanged', plan: [], dragged: [], agreed: null },
    { type: 'ChangeRequestSent', ...draft },
    { type: 'MilestoneFunded', milestoneId: milestoneId('A'), charge: 1n },
    { type: 'ContractEnded' },
  ])('C3: a contract with $type is kept', (body) => {
    expect(isDeletable([started, event(body)])).toBe(false)
  })

  test('C3: one with nothing but its terms and notes may go', () => {
    expect(isDeletable([started, event({ type: 'NoteAdded', text: 'x', corrects: null })])).toBe(true)
  })

  test('C3: archiving and taking back, once each', () => {
    const contract = contractOf()
    const archived = did(contract, 'client', { type: 'ArchiveContract' })
    expect(archived.archived).toBe(true)
    expect(codeOf(archived, 'client', { type: 'ArchiveContract' })).toBe('no-changes')
    expect(did(archived, 'client', { type: 'UnarchiveContract' }).archived).toBe(false)
    expect(codeOf(contract, 'client', { type: 'UnarchiveContract' })).toBe('no-changes')
  })
})
