import type { Answer } from '../../shared/ipc/bridge'
import type { WireRefusal } from '../../shared/ipc/primitives'
import type { ContractId } from '../../shared/kernel/ids'
import { call } from './call'
import { EMPTY_PORTFOLIO, portfolio, replaceRows } from './portfolioStore'
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
const changed = new Set<ContractId>()

/** Loads the portfolio once and keeps it up to date from then on. */
export function startPortfolio(): void {
  if (hasStarted) return
  hasStarted = true
  onSignal((signal) => {
    if (signal.type !== 'changed') return
    if (signal.contracts === 'all' || signal.contracts.length > MOST_AT_ONCE) {
      void loadAll()
      return
    }
    for (const id of signal.contracts) changed.add(id)
    void askForChanged()
  })
  void loadAll()
}

async function loadAll(): Promise<void> {
  load += 1
  const mine = load
  isLoading = true
  changed.clear()
  let rows = EMPTY_PORTFOLIO.rows
  let from: number | null = 0
  while (from !== null) {
    const answer: Answer<'ListContracts'> = await call('ListContracts', { from, limit: from === 0 ? FIRST_PAGE : PAGE })
    if (mine !== load) return
    if (!answer.ok) {
      isLoading = false
      return refuse(answer.refusal)
    }
    rows = [...rows, ...answer.value.rows]
    from = answer.value.next
    portfolio.setState(
      { state: from === null ? 'ready' : 'partial', rows, total: answer.value.total, refusal: null },
      true,
    )
  }
  isLoading = false
  await askForChanged()
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
      refuse(answer.refusal)
      continue
    }
    portfolio.setState((before) => {
      const rows = replaceRows(before.rows, ids, answer.value)
      return { state: 'ready', rows, total: rows.length, refusal: null }
    }, true)
  }
  isAsking = false
}

function refuse(refusal: WireRefusal): void {
  portfolio.setState((before) => ({ ...before, state: 'refused', refusal }), true)
}
