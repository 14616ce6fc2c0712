import type { BatchRecord } from '../../shared/journal/recordStore'
import type { VaultCall } from '../vault/protocol'

/** What tells whether a write was done that nobody answered: what to ask, and then what the write would have answered. */
interface Trace {
  readonly call: VaultCall
  /** Null: it was not done. */
  answerFrom(found: unknown): unknown
}

const APPENDED = { kind: 'appended' }

/**
 * Null: the call may simply be made again. Main alone writes, so that what is found was written by the call itself. A
 * commit made twice would say `repeated` or `conflict` of its own doing, and the core would tell nobody of the change.
 */
export function traceOf({ method, args }: VaultCall): Trace | null {
  if (method === 'commit') {
    const [[first], command] = args
    if (command) {
      const call: VaultCall = { method: 'readAnswer', args: [command.id] }
      return { call, answerFrom: (answer) => (answer === null ? null : APPENDED) }
    }
    if (!first) return null
    const { contractId, expectedVersion, events } = first
    const isOurs = (batch: BatchRecord) => batch.version === expectedVersion && batch.events === events
    return {
      call: { method: 'readBatches', args: [contractId] },
      answerFrom: (batches) => ((batches as readonly BatchRecord[]).some(isOurs) ? APPENDED : null),
    }
  }
  if (method === 'remove') {
    const [[first]] = args
    if (!first) return null
    const call: VaultCall = { method: 'readDocument', args: [first.id] }
    return { call, answerFrom: (document) => (document === null ? 'removed' : null) }
  }
  return null
}
