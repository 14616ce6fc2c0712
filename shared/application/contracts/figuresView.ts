import type { ContractView } from '../../ipc/views/contract'
import { type Minor, plainAmount } from '../../kernel/money'
import type { Contract } from '../../rules/contract'
import { contractValue, held, plannedTotal } from '../../rules/figures'

export function figuresView(contract: Contract): ContractView['figures'] {
  const amount = (minor: Minor) => plainAmount(minor, contract.terms.currency)
  const { money, terms } = contract
  return {
    value: amount(contractValue(contract)),
    deposited: amount(money.deposited),
    held: amount(held(contract)),
    reserved: amount(money.reserved),
    carried: amount(money.carried),
    paid: amount(money.paid),
    refunded: amount(money.refunded),
    planned: amount(plannedTotal(contract.plan)),
    budget: terms.budget === null ? null : amount(terms.budget),
  }
}
