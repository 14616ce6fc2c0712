import { describe, expect, test } from 'vitest'
import { day } from '../../../shared/kernel/calendarDay'
import { earliestOpenDue, hasDueDateToAnswer, type Mark, markOf, needsAnswer } from '../../../shared/rules/marks'
import {
  APPROVE_REFUND,
  askForChanges,
  contractOf,
  did,
  endingWith,
  entry,
  pay,
  propose,
  proposeDue,
  send,
  submit,
  withActive,
  withPlan,
} from '../../support/rules/build'

const TODAY = day('2025-06-01')
const dated = (due: string, ourSide: 'client' | 'freelancer' = 'client') => {
  const contract = contractOf({ ourSide })
  return did(contract, 'client', send(contract, [entry('A', '100.00', { due }), entry('B')]))
}
const requested = (contract: ReturnType<typeof dated>) => did(contract, 'freelancer', propose(contract, [entry('B')]))
const submitted = did(withActive('AB'), 'freelancer', submit('A'))

describe('marks: a contract shows the first that holds', () => {
  test.each<[Mark, ReturnType<typeof dated>]>([
    ['Ended', did(endingWith('40.00'), 'freelancer', APPROVE_REFUND)],
    ['Ending', endingWith('40.00')],
    ['Needs an answer', requested(dated('2025-05-31'))],
    ['Overdue', requested(dated('2025-05-31', 'freelancer'))],
    ['Overdue', dated('2025-05-31')],
    ['To fund', dated('2025-06-01')],
    ['Submitted', submitted],
    ['Active', did(submitted, 'client', askForChanges('A'))],
    ['Active', withActive('AB')],
    ['To fund', withPlan('AB')],
    ['To fund', did(withActive('AB'), 'client', pay('A'))],
    ['To end', did(withActive('A'), 'client', pay('A'))],
    ['Planned', contractOf()],
  ])('P11 and marks: %s', (mark, contract) => {
    expect(markOf(contract, TODAY)).toBe(mark)
  })

  test('marks: a request waits for the client, a refund for the freelancer', () => {
    expect(needsAnswer(requested(dated('2025-07-01')))).toBe(true)
    expect(needsAnswer(requested(dated('2025-07-01', 'freelancer')))).toBe(false)
    expect(needsAnswer(endingWith('40.00'))).toBe(false)
    const ours = did(withActive('AB', { ourSide: 'freelancer' }), 'client', pay('A', '40.00', 'end'))
    expect(needsAnswer(ours)).toBe(true)
  })

  test('P11: the earliest due date that is still open', () => {
    expect(earliestOpenDue(dated('2025-05-31'))).toBe('2025-05-31')
    expect(earliestOpenDue(withPlan('AB'))).toBeNull()
  })

  test('P12: a date that the other side proposed waits for our answer', () => {
    expect(hasDueDateToAnswer(did(withActive('A'), 'freelancer', proposeDue('A', '2025-07-01')))).toBe(true)
    expect(hasDueDateToAnswer(did(withActive('A'), 'client', proposeDue('A', '2025-07-01')))).toBe(false)
  })
})
