import { describe, expect, test } from 'vitest'
import { day } from '../../../shared/kernel/calendarDay'
import type { DraftMilestone } from '../../../shared/rules/commands'
import { isOverdue } from '../../../shared/rules/marks'
import {
  accept,
  askForChanges,
  attempt,
  codeOf,
  contractOf,
  decline,
  did,
  end,
  entry,
  fund,
  milestoneId,
  pay,
  planned,
  propose,
  proposeDue,
  send,
  submit,
  withActive,
  withdraw,
  withPlan,
} from '../../support/rules/build'

const A = entry('A')
const B = entry('B')
const C = entry('C')
const order = (contract: ReturnType<typeof withPlan>) => contract.plan.map(({ id }) => id).join('')
const requested = (ids = 'ABC') => {
  const contract = withPlan(ids)
  return did(contract, 'freelancer', propose(contract, [C, A, entry('D')]))
}

describe('P1, P2: what a draft may change', () => {
  test('P1: title, due date, amount and description are edited; milestones are added, deleted and reordered', () => {
    const contract = withPlan('ABC')
    const edited = { ...B, title: 'Build', due: '2025-03-01', amount: '7.50', description: 'Two pages' }
    const next = did(contract, 'client', send(contract, [C, edited, entry('D')]))
    expect(order(next)).toBe('CBD')
    expect(next.plan[1]).toEqual({ ...edited, amount: 750n })
    expect(next.removed).toEqual(['A'])
  })

  test('P1: a deleted milestone is gone for good; its id can’t be used again', () => {
    const contract = withPlan('AB')
    const without = did(contract, 'client', send(contract, [A]))
    expect(codeOf(without, 'client', send(without, [A, B]))).toBe('milestone-unknown')
    expect(codeOf(without, 'client', send(without, [A, A]))).toBe('milestone-unknown')
  })

  test.each([
    ['active', withActive('AB')],
    ['paid', did(withActive('AB'), 'client', pay('A'))],
  ])('P2: an %s milestone can’t be edited, moved or kept in a draft', (_, contract) => {
    for (const one of [A, entry('A', '5.00')]) {
      expect(codeOf(contract, 'client', send(contract, [B, one]))).toBe('milestone-locked')
      expect(codeOf(contract, 'freelancer', propose(contract, [one, B]))).toBe('milestone-locked')
    }
    const emptied = did(contract, 'client', send(contract, []))
    expect(emptied.locked.map(({ id }) => id)).toEqual(['A'])
  })
})

describe('P3 to P5: sending', () => {
  test('P3: an empty draft can’t be sent, nor one that says the same in other characters', () => {
    const contract = withPlan('AB')
    expect(codeOf(contract, 'client', send(contract, [A, B]))).toBe('no-changes')
    const same = { ...A, title: ' Step A\u200a', amount: '0100', due: '', description: '\n' }
    expect(codeOf(contract, 'client', send(contract, [same, B]))).toBe('no-changes')
    expect(codeOf(contract, 'freelancer', propose(contract, [A, B]))).toBe('no-changes')
    expect(codeOf(contractOf(), 'client', send(contractOf(), []))).toBe('no-changes')
  })

  test('P5: the client’s changes take effect at once; the freelancer’s consent is kept where milestones are added', () => {
    const contract = withPlan('A')
    const agreedOf = (milestones: readonly DraftMilestone[], agreed: boolean) => {
      const decision = attempt(contract, 'client', { ...send(contract, milestones), agreed })
      return decision.ok ? decision.value : decision.refusal
    }
    expect(agreedOf([A, B], true)).toMatchObject([{ type: 'PlanChanged', agreed: true }])
    expect(agreedOf([A, B], false)).toMatchObject([{ agreed: false }])
    expect(agreedOf([{ ...A, title: 'Other' }], true)).toMatchObject([{ agreed: null }])
    expect(did(contract, 'client', send(contract, [A, B])).planVersion).toBe(2)
  })

  test('P4: only what was dragged and is shown as moved is kept', () => {
    const contract = withPlan('ABC')
    const dragged = [milestoneId('B'), milestoneId('Z'), milestoneId('B')]
    const decision = attempt(contract, 'client', send(contract, [B, A, C], { dragged }))
    expect(decision).toMatchObject({ value: [{ dragged: ['B'] }] })
  })
})

describe('P6 to P9: change requests', () => {
  test('P6: the freelancer’s changes wait as one request; a second is refused', () => {
    const contract = requested()
    expect(order(contract)).toBe('ABC')
    expect(contract.planVersion).toBe(1)
    expect(contract.request?.plan.map(({ id }) => id)).toEqual(['C', 'A', 'D'])
    expect(codeOf(contract, 'freelancer', propose(contract, [A], 'R2'))).toBe('request-pending')
  })

  test('P7: meanwhile nothing is sent or funded; work on the active milestone goes on', () => {
    const active = withActive('ABC')
    const contract = did(active, 'freelancer', propose(active, [C]))
    expect(codeOf(contract, 'client', send(contract, [C]))).toBe('request-pending')
    expect(codeOf(contract, 'client', fund(contract, 'B'))).toBe('request-pending')
    expect(codeOf(contract, 'freelancer', submit('A'))).toBeNull()
    expect(codeOf(contract, 'client', askForChanges('A', 'a note'))).toBeNull()
    expect(codeOf(contract, 'client', proposeDue('A', '2025-04-01'))).toBeNull()
    expect(did(contract, 'client', pay('A')).request).not.toBeNull()
  })

  test('P7, X1: ending lapses the request', () => {
    expect(did(requested(), 'client', end()).request).toBeNull()
    expect(did(requested(), 'freelancer', end()).request).toBeNull()
  })

  test('P8: accepting applies it whole, declining leaves the plan; both keep the reason', () => {
    const accepted = did(requested(), 'client', accept())
    expect([order(accepted), accepted.planVersion, accepted.request]).toEqual(['CAD', 2, null])
    expect(accepted.removed).toEqual(['B'])
    const declined = did(requested(), 'client', decline('R1', 'too dear'))
    expect([order(declined), declined.planVersion, declined.request]).toEqual(['ABC', 1, null])
    expect(attempt(requested(), 'client', decline('R1', ' too\u0020dear '))).toMatchObject({
      value: [{ type: 'ChangeRequestDeclined', reason: 'too dear' }],
    })
  })

  test('P8: an answer to another request than the pending one is stale; without one there is none to answer', () => {
    for (const answer of [accept('R0'), decline('R0')]) {
      expect(codeOf(requested(), 'client', answer)).toBe('stale-plan')
      expect(codeOf(withPlan('A'), 'client', answer)).toBe('no-request-pending')
    }
  })

  test('P9: the freelancer may withdraw it, also years later', () => {
    expect(codeOf(requested(), 'freelancer', withdraw('R0'))).toBe('stale-plan')
    expect(codeOf(requested(), 'client', withdraw())).toBe('not-permitted')
    const withdrawn = did(requested(), 'freelancer', withdraw(), { on: '2029-12-31' })
    expect([order(withdrawn), withdrawn.planVersion, withdrawn.request]).toEqual(['ABC', 1, null])
  })
})

describe('P10: plan versions', () => {
  test('P10: applied plan changes count, nothing else does', () => {
    const contract = withActive('ABC')
    expect(contract.planVersion).toBe(1)
    const more = did(contract, 'freelancer', propose(contract, [C]))
    expect(more.planVersion).toBe(1)
    expect(did(more, 'client', decline()).planVersion).toBe(1)
    expect(did(more, 'client', accept()).planVersion).toBe(2)
    expect(did(contract, 'client', pay('A')).planVersion).toBe(1)
  })

  test.each([0, 2, -1, 0.5])('P10: a change, a request and a funding made on version %d of 1 are stale', (base) => {
    const contract = withPlan('ABC')
    expect(codeOf(contract, 'client', send(contract, [A], { base }))).toBe('stale-plan')
    const request = propose(contract, [A])
    expect(codeOf(contract, 'freelancer', { ...request, draft: { ...request.draft, base } })).toBe('stale-plan')
    expect(codeOf(contract, 'client', { ...fund(contract, 'A'), base })).toBe('stale-plan')
  })
})

describe('P11, P12: due dates', () => {
  test('P11: overdue is planned or active with its own due date before today; an agreed one changes nothing', () => {
    const due = day('2025-02-01')
    const late = planned('A', 1n, { due })
    expect(isOverdue(late, due)).toBe(false)
    expect(isOverdue(late, day('2025-02-02'))).toBe(true)
    expect(isOverdue(planned('A'), day('9999-12-31'))).toBe(false)
    const contract = withPlan('A')
    const dated = did(contract, 'client', send(contract, [{ ...A, due }]))
    const active = did(dated, 'client', fund(dated, 'A'))
    const agreed = did(
      did(active, 'client', proposeDue('A', '2025-03-01')),
      'freelancer',
      proposeDue('A', '2025-03-01'),
    )
    const overdue = (one: typeof agreed) => one.locked.map((milestone) => isOverdue(milestone, day('2025-02-02')))
    expect(overdue(agreed)).toEqual([true])
    expect(overdue(did(agreed, 'client', pay('A')))).toEqual([false])
    expect(overdue(did(agreed, 'client', end()))).toEqual([false])
    expect(codeOf(agreed, 'client', pay('A'), { on: '2027-01-01' })).toBeNull()
  })

  test('P12: the same day from the other side agrees; the same side only renews; another day replaces', () => {
    const first = did(withActive('A'), 'client', proposeDue('A', '2025-03-01'))
    const active = (contract: typeof first) => contract.locked[0]
    expect(active(first)).toMatchObject({ agreedDue: null, dueProposal: { by: 'client', due: '2025-03-01' } })
    const again = did(first, 'client', proposeDue('A', '2025-03-01'))
    expect(active(again)).toMatchObject({ agreedDue: null })
    const replaced = did(first, 'freelancer', proposeDue('A', '2025-03-08'))
    expect(active(replaced)).toMatchObject({ agreedDue: null, dueProposal: { by: 'freelancer', due: '2025-03-08' } })
    const agreed = did(replaced, 'client', proposeDue('A', '2025-03-08'))
    expect(active(agreed)).toMatchObject({ due: null, agreedDue: '2025-03-08', dueProposal: null })
    const second = did(agreed, 'freelancer', proposeDue('A', '2025-03-08'))
    expect(active(second)).toMatchObject({ agreedDue: '2025-03-08', dueProposal: { by: 'freelancer' } })
  })

  test('P12: an open proposal lapses when the milestone is paid or cancelled', () => {
    const offered = did(withActive('A'), 'client', proposeDue('A', '2025-03-01'))
    for (const closed of [did(offered, 'client', pay('A')), did(offered, 'freelancer', end())])
      expect(closed.locked[0]).not.toHaveProperty('dueProposal')
    expect(codeOf(did(offered, 'client', pay('A')), 'freelancer', proposeDue('A', '2025-03-01'))).toBe(
      'milestone-not-active',
    )
    expect(codeOf(withPlan('A'), 'client', proposeDue('A', '2025-03-01'))).toBe('milestone-not-active')
  })
})

describe('P13: texts, days and numbers of milestones', () => {
  const code = (more: Partial<DraftMilestone>) =>
    codeOf(contractOf(), 'client', send(contractOf(), [{ ...A, ...more }]))
  const rocket = '\u{1f680}'

  test.each([
    [{ title: ` ${'x'.repeat(200)}\n` }, null],
    [{ title: rocket.repeat(200) }, null],
    [{ title: rocket.repeat(201) }, 'title-too-long'],
    [{ title: 'e\u0301'.repeat(200) }, null],
    [{ title: '\u202e\u200f\u00ad\u3164' }, 'title-required'],
    [{ description: rocket.repeat(5000) }, null],
    [{ description: rocket.repeat(5001) }, 'description-too-long'],
    [{ due: '2024-02-29' }, null],
    [{ due: '1999-12-31' }, null],
    [{ due: '2023-02-29' }, 'due-date-invalid'],
    [{ due: '2025-1-1' }, 'due-date-invalid'],
    [{ due: ' ' }, 'due-date-invalid'],
    [{ due: null }, null],
  ])('P13: case %#', (more, wanted) => {
    expect(code(more)).toBe(wanted)
  })

  test('P13: stored as trimmed NFC, a title on one line', () => {
    const messy = { ...A, title: ' Cafe\u0301\r\nmenu\t', description: ' e\u0301\r\n two ' }
    expect(did(contractOf(), 'client', send(contractOf(), [messy])).plan).toMatchObject([
      { title: 'Café menu', description: 'é\n two' },
    ])
  })

  test('P13: 500 milestones are a plan, 501 are not', () => {
    const many = Array.from({ length: 501 }, (_, index) => entry(`m${index}`))
    const full = did(contractOf(), 'client', send(contractOf(), many.slice(1)))
    expect(full.plan).toHaveLength(500)
    expect(codeOf(full, 'client', send(full, many))).toBe('too-many-milestones')
  })
})
