import type { ContractId } from '../../shared/kernel/ids'

interface Continuation {
  readonly contractId: ContractId
  /** What the room must show before the focus can go there. */
  readonly version: number
}

let waiting: Continuation | null = null

/** After an act on a screen of its own: the contract's room puts the focus where work continues. */
export function workContinuesIn(contractId: ContractId, version: number): void {
  waiting = { contractId, version }
}

/** The version the room has to wait for; null where the user came by another way. */
export function workContinuesAt(contractId: ContractId): number | null {
  return waiting?.contractId === contractId ? waiting.version : null
}

/** Once the focus is there, or the user went elsewhere. */
export function workHasContinued(): void {
  waiting = null
}
