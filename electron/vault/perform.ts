import { StoreFailure } from '../../shared/application/ports'
import type { RecordStore, RowRecord } from '../../shared/journal/recordStore'
import type { VaultCall, VaultReply, VaultRequest } from './protocol'

function call(
  store: RecordStore,
  { method, args }: VaultCall,
  each: (rows: readonly RowRecord[]) => void,
): Promise<unknown> {
  if (method === 'readRows') return store.readRows(each)
  // The pairs of method and arguments were matched by the type; a union of functions can't be called without this.
  const perform = store[method] as (...args: readonly unknown[]) => Promise<unknown>
  return perform(...args)
}

/** Does what main asked and replies, whatever comes of it. */
export async function perform(
  store: RecordStore,
  request: VaultRequest,
  reply: (reply: VaultReply) => void,
): Promise<void> {
  const { id } = request
  try {
    const value = await call(store, request.call, (rows) => reply({ id, kind: 'rows', rows }))
    reply({ id, kind: 'done', value })
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure)
    reply({ id, kind: 'failed', store: failure instanceof StoreFailure, message })
  }
}
