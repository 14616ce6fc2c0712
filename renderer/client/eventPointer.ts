import type { ContractId } from '../../shared/kernel/ids'

interface Pointer {
  readonly contractId: ContractId
  readonly version: number
}

let pointer: Pointer | null = null

/** The contract's room, opened next, shows this event in its history. */
export function pointToEvent(contractId: ContractId, version: number): void {
  pointer = { contractId, version }
}

/** The version of the event pointed to; null where the room was come to by another way. */
export function eventPointedTo(contractId: ContractId): number | null {
  return pointer?.contractId === contractId ? pointer.version : null
}

/** Once it is shown, or the room was left. */
export function eventWasShown(): void {
  pointer = null
}
