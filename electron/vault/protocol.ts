import type { RecordStore, RowRecord } from '../../shared/journal/recordStore'

/** The message that carries the port: from main to the vault's preload, and from there to its page. */
export const PORT_MESSAGE = 'vault-port'

/** Over the port, both ways: asked whether it lives, the vault answers between any two steps of a job. */
export const ALIVE = 'alive'

export type StoreName = 'own' | 'samples'

/** `readRows` with its rows as replies of kind `rows`, everything else as it stands in RecordStore. */
type Arguments<Method extends keyof RecordStore> = Method extends 'readRows' ? [] : Parameters<RecordStore[Method]>

/** One call of one method of a store. */
export type VaultCall = {
  readonly [Method in keyof RecordStore]: { readonly method: Method; readonly args: Arguments<Method> }
}[keyof RecordStore]

export interface VaultRequest {
  /** Numbered by main. */
  readonly id: number
  readonly store: StoreName
  readonly call: VaultCall
}

/** To the request of that number: any number of `rows`, then one `done` or `failed`. */
export type VaultReply =
  | { readonly id: number; readonly kind: 'rows'; readonly rows: readonly RowRecord[] }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  /** `store`: it was a StoreFailure, with a sentence for the user. */
  | { readonly id: number; readonly kind: 'failed'; readonly store: boolean; readonly message: string }
