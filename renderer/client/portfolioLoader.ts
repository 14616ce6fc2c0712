import type { Answer } from '../../shared/ipc/bridge'
import type { WireRefusal } from '../../shared/ipc/primitives'
import type { ContractRow } from '../../shared/ipc/views/contract'
import type { ContractId } from '../../shared/kernel/ids'
import { call } from './call'
import { portfolio, replaceRows } from './portfolioStore'
import { onSignal } from './signals'

const FIRST_PAGE = 300
const PAGE = 2_000
/** More changed rows than this are not worth asking for one by one. */
const MOST_AT_ONCE = 5_000

let hasStarted = false
/** Counts the loads: what an older one still answers is not shown. */
let load = 0
let isLoading = false
let isAsking = false
/** The last load was refused: its rows are not all there are. */
let isPartial = false
const changed = new Set<ContractId>()

/** Loads the portfolio once and keeps it up to date from then on. */
export function startPortfolio(): void {
  if (hasStarted) {
    if (portfolio.getState().state === 'refused') void askAgain()
    return
  }
  hasStarted = true
  onSignal((signal) => {
    if (signal.type !== 'changed') return
    if (signal.contracts === 'all' || signal.contracts.length > MOST_AT_ONCE) {
      void loadAll('parts')
      return
    }
    for (const id of signal.contracts) changed.add(id)
    void askAgain()
  })
  void loadAll('parts')
}

function askAgain(): Promise<void> {
  return isPartial && !isLoading ? loadAll('parts') : askForChanged()
}

/** `parts`: as they come; `whole`: what is shown stays until all are there. */
async function loadAll(shows: 'parts' | 'whole'): Promise<void> {
  load += 1
  const mine = load
  isLoading = true
  changed.clear()
  const rows = new Map<ContractId, ContractRow>()
  let pages = 0
  let from: number | null = 0
  while (from !== null) {
    const answer: Answer<'ListContracts'> = await call('ListContracts', { from, limit: from === 0 ? FIRST_PAGE : PAGE })
    if (mine !== load) return
    isPartial = !answer.ok
    if (!answer.ok) {
      isLoading = false
      return refuse(answer.refusal)
    }
    // A change between two pages moves rows: one may come twice.
    for (const row of answer.value.rows) rows.set(row.id, row)
    pages += 1
    from = answer.value.next
    if (from === null || shows === 'parts') show([...rows.values()], from === null ? null : answer.value.total)
  }
  // And one may have come not at all.
  if (pages > 1 && changed.size > 0) return loadAll('whole')
  isLoading = false
  await askForChanged()
}

/** `total`: how many there are where more rows are coming. */
function show(rows: readonly ContractRow[], total: number | null): void {
  portfolio.setState(
    { state: total === null ? 'ready' : 'partial', rows, total: total ?? rows.length, refusal: null },
    true,
  )
}

/** One after another, and after the load: changes that come meanwhile wait. */
async function askForChanged(): Promise<void> {
  if (isAsking || isLoading) return
  isAsking = true
  while (changed.size > 0 && !isLoading) {
    const mine = load
    const ids = new Set(changed)
    changed.clear()
    const answer = await call('GetContractRows', { ids: [...ids] })
    if (mine !== load) continue
    if (!answer.ok) {
      for (const id of ids) changed.add(id)
      refuse(answer.refusal)
      break
    }
    show(replaceRows(portfolio.getState().rows, ids, answer.value), null)
  }
  isAsking = false
}

function refuse(refusal: WireRefusal): void {
  portfolio.setState((before) => ({ ...before, state: 'refused', refusal }), true)
}
