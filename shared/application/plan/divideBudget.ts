import { plainAmount } from '../../kernel/money'
import { ok, refused } from '../../kernel/result'
import { parseShare } from '../../kernel/share'
import { amountLimit } from '../../rules/amounts'
import { divide, divisible } from '../../rules/divide'
import { minimumOf } from '../../rules/minimums'
import { refusal } from '../../rules/refusals'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { refusalWords } from '../wording/refusalWords'

/**
 * Rule A5: budget − paid − active over as many milestones as there are shares. The results obey A1. Where one share is to
 * blame, the refusal says which: its field is `shares.N`, N counted from 0.
 */
export const divideBudget: Handler<'DivideBudget'> = async (
  { contractId, by, shares },
  { ports, workspace, today },
) => {
  const contract = await workspace.journal.readContract(contractId)
  if (!contract) return refused(fault('contract-unknown'))
  const total = divisible(contract)
  if (total === null) return refused(fault('budget-missing'))
  if (total <= 0n) return refused(fault('budget-spent'))
  if (shares.length === 0) return ok([])
  const division = divide(total, by === 'equally' ? { by, parts: shares.length } : { by, shares })
  if (!division.ok) {
    const unread = division.refusal === 'shares-invalid' ? shares.findIndex((text) => parseShare(text) === null) : -1
    const code = division.refusal === 'nothing-to-divide' ? 'budget-spent' : division.refusal
    return refused(fault(code, unread < 0 ? null : shareField(unread)))
  }
  const { currency } = contract.terms
  const minimum = minimumOf(contract.terms)
  const small = division.value.findIndex((amount) => amount < minimum)
  if (small >= 0) {
    const say = await refusalWords({ ports, workspace, today })
    const limit = amountLimit(minimum, currency)
    const because = say(refusal('amount-below-minimum', { field: 'amount' }, { limit }))
    return refused(by === 'equally' ? because : { ...because, at: { field: shareField(small) } })
  }
  return ok(division.value.map((amount) => plainAmount(amount, currency)))
}

function shareField(index: number): string {
  return `shares.${index}`
}
