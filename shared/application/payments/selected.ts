import type { WireRefusal } from '../../ipc/primitives'
import type { PaymentsPeriod, PaymentsSelection } from '../../ipc/views/payments'
import type { ContractId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import { type LedgerContract, ledgerOf } from '../../ledger/movements'
import type { Contract } from '../../rules/contract'
import { counterpartyOf } from '../contracts/contractRow'
import { fault } from '../faults'
import type { Journal } from '../ports'
import type { Workspace } from '../session'
import type { StoredRow } from '../storedRow'

/** Contracts read at once: enough to keep the store busy, few enough to keep memory small. */
const BATCH = 100

/** A contract's row is replaced whenever anything is appended, and its ledger forgotten with it. */
const ledgers = new WeakMap<StoredRow, LedgerContract>()

type Entry = readonly [ContractId, StoredRow]

/** The period where it doesn't end before it begins. */
export function checkedPeriod(period: PaymentsPeriod): Result<PaymentsPeriod, WireRefusal> {
  const isBackwards = period.from !== null && period.to !== null && period.to < period.from
  return isBackwards ? refused(fault('period-invalid', 'period')) : ok(period)
}

/** By title. */
export function selectedRows({ portfolio }: Workspace, selection: PaymentsSelection): readonly Entry[] {
  const { party, side, currency } = selection
  const ids = selection.contractIds && new Set(selection.contractIds)
  return portfolio
    .inOrder()
    .filter(
      ([id, row]) =>
        (ids === null || ids.has(id)) &&
        (side === null || row.ourSide === side) &&
        (currency === null || row.currency === currency) &&
        (party === null || counterpartyOf(row) === party),
    )
}

/** Batch by batch; what is no longer there is left out. */
export async function inBatches<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Promise<Value | null>,
): Promise<readonly Value[]> {
  const values: Value[] = []
  for (let from = 0; from < items.length; from += BATCH) {
    for (const value of await Promise.all(items.slice(from, from + BATCH).map(read)))
      if (value !== null) values.push(value)
  }
  return values
}

export function selectedLedgers(
  workspace: Workspace,
  selection: PaymentsSelection,
): Promise<readonly LedgerContract[]> {
  return inBatches(selectedRows(workspace, selection), (entry) => ledgerAt(workspace.journal, entry))
}

async function ledgerAt(journal: Journal, [id, row]: Entry): Promise<LedgerContract | null> {
  const known = ledgers.get(row)
  if (known) return known
  const [contract, events] = await Promise.all([journal.readContract(id), journal.readEvents(id)])
  if (!contract) return null
  const ledger = ledgerOf(contract, events)
  ledgers.set(row, ledger)
  return ledger
}

/** Those with a due date still open. */
export function selectedDue(workspace: Workspace, selection: PaymentsSelection): Promise<readonly Contract[]> {
  const due = selectedRows(workspace, selection).filter(([, { firstDue }]) => firstDue !== null)
  return inBatches(due, ([id]) => workspace.journal.readContract(id))
}
