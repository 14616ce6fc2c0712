import type { ContractId } from '../kernel/ids'
import { compareTexts } from '../kernel/text'
import type { Journal } from './ports'
import { readRow, rowOf, type StoredRow } from './storedRow'

/** Every contract's row, kept in memory: read once, then patched by what is appended. */
export interface Portfolio {
  readonly size: number
  get(id: ContractId): StoredRow | null
  set(id: ContractId, row: StoredRow): void
  delete(id: ContractId): void
  /** By title, the same ones by id. */
  inOrder(): readonly (readonly [ContractId, StoredRow])[]
}

export async function loadPortfolio(journal: Journal): Promise<Portfolio> {
  const rows = new Map<ContractId, StoredRow>()
  const outdated: ContractId[] = []
  await journal.readRows((part) => {
    for (const { id, row: text } of part) {
      const row = readRow(text)
      if (row) rows.set(id, row)
      else outdated.push(id)
    }
  })
  for (const id of outdated) {
    const contract = await journal.readContract(id)
    if (contract) rows.set(id, rowOf(contract))
  }
  return portfolioOf(rows)
}

function portfolioOf(rows: Map<ContractId, StoredRow>): Portfolio {
  let ordered: readonly (readonly [ContractId, StoredRow])[] | null = null
  return {
    get size() {
      return rows.size
    },
    get: (id) => rows.get(id) ?? null,
    set(id, row) {
      rows.set(id, row)
      ordered = null
    },
    delete(id) {
      rows.delete(id)
      ordered = null
    },
    inOrder() {
      ordered ??= [...rows].sort(([idA, a], [idB, b]) => compareTexts(a.title, b.title) || compareTexts(idA, idB))
      return ordered
    },
  }
}
