import type { ContractSummaryView } from '../../ipc/views/payments'
import type { Party, Settings } from '../../ipc/views/workspace'
import { type Minor, plainAmount } from '../../kernel/money'
import { ok } from '../../kernel/result'
import type { Flow } from '../../ledger/flows'
import type { LedgerContract } from '../../ledger/movements'
import { hasMoney, ledgerPeriod, type Period, totalsOf } from '../../ledger/period'
import { type ContractSummary, summaryOf } from '../../ledger/summary'
import type { Side } from '../../rules/contract'
import type { Handler } from '../handler'
import type { Journal } from '../ports'
import { findParty } from '../workspace/parties'
import { readSettings } from '../workspace/settings'
import { currencyTotals, figures, pageOf } from './figures'
import { checkedPeriod, inBatches, selectedLedgers } from './selected'

/** What a payment summary prints: the contracts named, or those with money in the period or in escrow. */
export const getPaymentSummary: Handler<'GetPaymentSummary'> = async (input, { ports, workspace, today }) => {
  const period = checkedPeriod(input.period)
  if (!period.ok) return period
  const { journal } = workspace
  const isNamed = input.selection.contractIds !== null
  const contracts = (await selectedLedgers(workspace, input.selection)).filter((contract) =>
    belongs(contract, input.period, isNamed),
  )
  const { items, total, next } = pageOf(contracts, input.page)
  const { us } = await readSettings({ ports, workspace })
  const partyOf = addressBook(journal, us)
  const summaries = await inBatches(items, async ({ id }) => {
    const summary = summaryOf(await journal.readEvents(id), input.period)
    return summary && summaryView(summary, partyOf)
  })
  const { totals } = ledgerPeriod(contracts, input.period)
  return ok({ today, us, contracts: [...summaries], total, next, totals: currencyTotals(totals) })
}

function belongs(contract: LedgerContract, period: Period, isNamed: boolean): boolean {
  if (period.to !== null && contract.startedOn > period.to) return false
  return isNamed || period.from === null || hasMoney(totalsOf(contract, period))
}

type PartyOf = (name: string, side: Side, ourSide: Side) => Promise<Party>

/** Our own side as the settings have it, the other as the address book does; the name is the contract's. */
function addressBook(journal: Journal, { email, address, taxNumber }: Settings['us']): PartyOf {
  const found = new Map<string, Promise<Party | null>>()
  return async (name, side, ourSide) => {
    if (side === ourSide) return { name, email, address, taxNumber }
    const asked = found.get(name) ?? findParty(journal, name)
    found.set(name, asked)
    const party = await asked
    return { email: '', address: '', taxNumber: '', ...party, name }
  }
}

async function summaryView(
  { contract, totals, lines }: ContractSummary,
  partyOf: PartyOf,
): Promise<ContractSummaryView> {
  const { title, reference, ourSide, currency } = contract.terms
  const amount = (minor: Minor) => plainAmount(minor, currency)
  const flow = ({ opening, fromCarried, deposited, paid, carriedOn, refunded, held }: Flow) => ({
    funded: amount(fromCarried + deposited),
    opening: amount(opening),
    fromCarried: amount(fromCarried),
    deposited: amount(deposited),
    paid: amount(paid),
    carriedOn: amount(carriedOn),
    refunded: amount(refunded),
    held: amount(held),
  })
  return {
    id: contract.id,
    title,
    reference,
    ourSide,
    client: await partyOf(contract.terms.client, 'client', ourSide),
    freelancer: await partyOf(contract.terms.freelancer, 'freelancer', ourSide),
    currency,
    phase: contract.phase,
    carried: amount(contract.money.carried),
    ...figures(totals, currency),
    lines: lines.map((line) => {
      if (line.kind === 'ending-payment')
        return { kind: line.kind, version: line.version, on: line.on, ...flow(line.flow) }
      const { kind, id, position, title, status, due, fundedOn, paidOn, refundedOn } = line
      return {
        ...{ kind, id, position, title, status, due, fundedOn, paidOn, refundedOn },
        amount: amount(line.amount),
        ...flow(line.flow),
      }
    }),
  }
}
