import { StoreFailure } from '../../shared/application/ports'
import type { RecordStore, RowRecord } from '../../shared/journal/recordStore'
import type { StoreName, VaultCall, VaultReply, VaultRequest } from '../vault/protocol'
import { traceOf } from './vaultTrace'

interface Waiting {
  readonly request: VaultRequest
  readonly onRows: (rows: readonly RowRecord[]) => void
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
  /** Handed on already: a read that is made again begins anew. */
  readonly rows: Set<string>
  /** Whether the vault is being asked if it was done. */
  isTraced: boolean
  /** How many vaults ended and left it unanswered. */
  survived: number
}

/** A request that so many vaults ended at is what ends them. */
const MOST_SURVIVED = 5

/**
 * The questions from main to the vault. Survives the vault's window: what it left unanswered is answered by the next, and
 * once. Reads are made again; of a write the store is asked whether it was done.
 */
export function createVaultLink() {
  const waiting = new Map<number, Waiting>()
  const opened = new Set<StoreName>()
  let send: ((request: VaultRequest) => void) | null = null
  let isLost = false
  let last = 0

  function ask(
    store: StoreName,
    call: VaultCall,
    onRows: (rows: readonly RowRecord[]) => void = () => {},
  ): Promise<unknown> {
    if (isLost) return Promise.reject(gone())
    last += 1
    const request = { id: last, store, call }
    if (call.method === 'open') opened.add(store)
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { request, onRows, resolve, reject, rows: new Set(), isTraced: false, survived: 0 })
      send?.(request)
    })
  }

  async function askAgain(one: Waiting): Promise<void> {
    if (one.isTraced) return
    const trace = traceOf(one.request.call)
    if (!trace) {
      send?.(one.request)
      return
    }
    one.isTraced = true
    try {
      const answer = trace.answerFrom(await ask(one.request.store, trace.call))
      one.isTraced = false
      if (answer === null) send?.(one.request)
      else settle(one.request.id)?.resolve(answer)
    } catch (failure) {
      settle(one.request.id)?.reject(failure instanceof Error ? failure : new Error(String(failure)))
    }
  }

  function settle(id: number): Waiting | undefined {
    const one = waiting.get(id)
    waiting.delete(id)
    return one
  }

  return {
    ask,
    isAsked: () => waiting.size > 0,
    connect(sendToVault: (request: VaultRequest) => void): void {
      const unanswered = [...waiting.values()]
      send = sendToVault
      for (const store of opened) void ask(store, { method: 'open', args: [] }).catch(() => {})
      for (const one of unanswered) void askAgain(one)
    },
    /** The vault's window is gone; whether there will be a next. */
    disconnect(willReturn: boolean): void {
      send = null
      isLost = !willReturn
      for (const [id, one] of [...waiting]) {
        one.survived += 1
        if (isLost || one.survived >= MOST_SURVIVED) settle(id)?.reject(gone())
      }
    },
    receive(reply: VaultReply): void {
      if (reply.kind === 'rows') {
        const one = waiting.get(reply.id)
        const fresh = reply.rows.filter(({ id }) => !one?.rows.has(id))
        for (const { id } of fresh) one?.rows.add(id)
        if (fresh.length > 0) one?.onRows(fresh)
      } else if (reply.kind === 'done') settle(reply.id)?.resolve(reply.value)
      else settle(reply.id)?.reject(reply.store ? new StoreFailure(reply.message) : new Error(reply.message))
    },
  }
}

function gone(): StoreFailure {
  return new StoreFailure(
    'The store ended while it was asked. Look whether the change is there; if this comes again, start Tranche anew.',
  )
}

export type VaultLink = ReturnType<typeof createVaultLink>

/** A store of the vault, as if it were here. */
export function vaultRecords(link: Pick<VaultLink, 'ask'>, store: StoreName): RecordStore {
  // The vault holds a RecordStore too: a method answers across the port what it answers there.
  const ask = <Value>(call: VaultCall) => link.ask(store, call) as Promise<Value>
  return {
    open: () => ask({ method: 'open', args: [] }),
    commit: (...args) => ask({ method: 'commit', args }),
    readDocument: (...args) => ask({ method: 'readDocument', args }),
    readBatches: (...args) => ask({ method: 'readBatches', args }),
    readAnswer: (...args) => ask({ method: 'readAnswer', args }),
    readRows: async (each) => {
      await link.ask(store, { method: 'readRows', args: [] }, each)
    },
    remove: (...args) => ask({ method: 'remove', args }),
    readText: (...args) => ask({ method: 'readText', args }),
    writeText: (...args) => ask({ method: 'writeText', args }),
    writeTexts: (...args) => ask({ method: 'writeTexts', args }),
    readTexts: (...args) => ask({ method: 'readTexts', args }),
    close: () => ask({ method: 'close', args: [] }),
    destroy: () => ask({ method: 'destroy', args: [] }),
  }
}
