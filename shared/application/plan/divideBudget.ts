import { plainAmount } from '../../kernel/money'
import { ok, refused } from '../../kernel/result'
import { amountLimit } from '../../rules/amounts'
import { divide, divisible } from '../../rules/divide'
import { minimumOf } from '../../rules/minimums'
import { refusal } from '../../rules/refusals'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { refusalWords } from '../wording/refusalWords'

/** Rule A5: budget − paid − active over as many milestones as there are shares. The results obey A1. */
export const divideBudget: Handler<'DivideBudget'> = async ({ contractId, by, shares }, { workspace, today }) => {
  const contract = await workspace.journal.readContract(contractId)
  if (!contract) return refused(fault('contract-unknown'))
  const total = divisible(contract)
  if (total === null) return refused(fault('budget-missing'))
  if (total <= 0n) return refused(fault('budget-spent'))
  if (shares.length === 0) return ok([])
  const division = divide(total, by === 'equally' ? { by, parts: shares.length } : { by, shares })
  if (!division.ok) {
    return refused(fault(division.refusal === 'nothing-to-divide' ? 'budget-spent' : division.refusal))
  }
  const { currency } = contract.terms
  const minimum = minimumOf(contract.terms)
  if (division.value.some((amount) => amount < minimum)) {
    const say = await refusalWords(workspace.own, today)
    const limit = amountLimit(minimum, currency)
    return refused(say(refusal('amount-below-minimum', { field: 'amount' }, { limit })))
  }
  return ok(division.value.map((amount) => plainAmount(amount, currency)))
}
