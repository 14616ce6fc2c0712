import { StoreFailure } from '../../shared/application/ports'
import type { RecordStore, RowRecord } from '../../shared/journal/recordStore'
import type { StoreName, VaultCall, VaultReply, VaultRequest } from '../vault/protocol'

interface Waiting {
  readonly request: VaultRequest
  readonly onRows: (rows: readonly RowRecord[]) => void
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

/** What may be asked again of a new vault: what answers the same, whether the old one had done it or not. */
function isRepeatable({ method, args }: VaultCall): boolean {
  switch (method) {
    case 'readRows':
    case 'remove':
      return false
    case 'commit':
      // Known by its command; without one, what was done would look like another writer's.
      return args[1] !== null
    default:
      return true
  }
}

/** The questions from main to the vault. Survives the vault's window: unanswered ones are asked of the next. */
export function createVaultLink() {
  const waiting = new Map<number, Waiting>()
  const opened = new Set<StoreName>()
  let send: ((request: VaultRequest) => void) | null = null
  let last = 0

  function ask(
    store: StoreName,
    call: VaultCall,
    onRows: (rows: readonly RowRecord[]) => void = () => {},
  ): Promise<unknown> {
    last += 1
    const request = { id: last, store, call }
    if (call.method === 'open') opened.add(store)
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { request, onRows, resolve, reject })
      send?.(request)
    })
  }

  return {
    ask,
    connect(sendToVault: (request: VaultRequest) => void): void {
      const unanswered = [...waiting.values()]
      send = sendToVault
      for (const store of opened) void ask(store, { method: 'open', args: [] }).catch(() => {})
      for (const one of unanswered) sendToVault(one.request)
    },
    /** The vault's window is gone; whether there will be a next. */
    disconnect(willReturn: boolean): void {
      send = null
      for (const [id, { request, reject }] of waiting) {
        if (willReturn && isRepeatable(request.call)) continue
        waiting.delete(id)
        reject(
          new StoreFailure(
            'The store had to be restarted. Look whether the change is there, and make it again if not.',
          ),
        )
      }
    },
    receive(reply: VaultReply): void {
      const one = waiting.get(reply.id)
      if (!one) return
      if (reply.kind === 'rows') {
        one.onRows(reply.rows)
        return
      }
      waiting.delete(reply.id)
      if (reply.kind === 'done') one.resolve(reply.value)
      else one.reject(reply.store ? new StoreFailure(reply.message) : new Error(reply.message))
    },
  }
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
