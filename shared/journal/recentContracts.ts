import type { ContractId } from '../kernel/ids'
import type { Contract } from '../rules/contract'

/** Few: one with 500 milestones and long descriptions takes megabytes. */
const MOST = 8

/** The contracts last read or written, at the newest version seen; the least recently used makes room. */
export function recentContracts() {
  const kept = new Map<ContractId, Contract>()
  const keep = (contract: Contract) => {
    kept.delete(contract.id)
    kept.set(contract.id, contract)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
  }
  return {
    recall(id: ContractId): Contract | null {
      const contract = kept.get(id)
      if (contract) keep(contract)
      return contract ?? null
    },
    /** A read that an append has overtaken brings an older version, which is not kept. */
    keep(contract: Contract): void {
      const { version = 0 } = kept.get(contract.id) ?? {}
      if (contract.version >= version) keep(contract)
    },
    forget(id: ContractId): void {
      kept.delete(id)
    },
    clear(): void {
      kept.clear()
    },
  }
}
