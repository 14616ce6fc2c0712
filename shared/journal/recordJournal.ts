import type { Commit, Journal } from '../application/ports'
import type { ContractId } from '../kernel/ids'
import type { Contract } from '../rules/contract'
import type { ContractEvent } from '../rules/events'
import { fold } from '../rules/evolve'
import { invariantBreaches } from '../rules/invariants'
import { readContract, readEvents, writeContract, writeEvents } from './codec/texts'
import { DamagedRecord } from './damagedRecord'
import { recentContracts } from './recentContracts'
import type { BatchRecord, CommitRecord, RecordStore } from './recordStore'

function commitRecord({ contractId, expectedVersion, events, contract, row }: Commit): CommitRecord {
  const follows = events.every(
    (event, index) => event.version === expectedVersion + index && event.contractId === contractId,
  )
  const agrees = contract.id === contractId && contract.version === expectedVersion + events.length
  if (events.length === 0 || !follows || !agrees)
    throw new Error(`Not a commit: contract ${contractId} at ${expectedVersion}`)
  return {
    contractId,
    expectedVersion,
    count: events.length,
    events: writeEvents(events, contract.terms.currency),
    document: writeContract(contract),
    row,
  }
}

function commitRecords(commits: readonly Commit[]): readonly CommitRecord[] {
  if (new Set(commits.map((one) => one.contractId)).size !== commits.length)
    throw new Error('A contract is in an append once')
  return commits.map(commitRecord)
}

function eventsOf(id: ContractId, batches: readonly BatchRecord[]): readonly ContractEvent[] {
  const events: ContractEvent[] = []
  let contractCurrency: string | null = null
  for (const { version, count, events: text } of batches) {
    try {
      const batch = readEvents(text)
      contractCurrency ??= batch.currency
      if (batch.currency !== contractCurrency) throw new Error('its currency is another')
      if (version !== events.length) throw new Error(`event ${events.length} is missing`)
      if (batch.events.length !== count) throw new Error('events are missing or too many')
      for (const event of batch.events) {
        if (event.contractId !== id || event.version !== events.length) throw new Error('an event has another place')
        events.push(event)
      }
    } catch (cause) {
      throw new DamagedRecord(id, version, cause instanceof Error ? cause.message : String(cause))
    }
  }
  return events
}

/** The document where it is whole and agrees with the events' version. */
function soundDocument(id: ContractId, version: number, document: string | null): Contract | null {
  if (document === null) return null
  try {
    const contract = readContract(document)
    return contract.id === id && contract.version === version && invariantBreaches(contract).length === 0
      ? contract
      : null
  } catch {
    return null
  }
}

/** The document is only a cache: where it can't be trusted, the events say what the contract is (rule H2). */
function rebuilt(id: ContractId, version: number, batches: readonly BatchRecord[]): Contract {
  const damaged = (reason: string) => new DamagedRecord(id, null, reason)
  const events = eventsOf(id, batches)
  const contract = folded(events, damaged)
  if (!contract || contract.version < version) throw damaged('its events are not complete')
  const [breach] = invariantBreaches(contract)
  if (breach !== undefined) throw damaged(breach)
  return contract
}

function folded(events: readonly ContractEvent[], damaged: (reason: string) => DamagedRecord): Contract | null {
  try {
    return fold(events)
  } catch (cause) {
    throw damaged(cause instanceof Error ? cause.message : String(cause))
  }
}

/** Events and contracts as the records of a store, checked whenever they are read. */
export function recordJournal(store: RecordStore): Journal {
  const recent = recentContracts()
  return {
    open: () => {
      recent.clear()
      return store.open()
    },
    append: async (commits, command) => {
      const records = commitRecords(commits)
      // Whatever becomes of it: only what is known to be written is kept.
      for (const { contractId } of commits) recent.forget(contractId)
      const outcome = await store.commit(records, command)
      if (outcome.kind === 'appended') for (const { contract } of commits) recent.keep(contract)
      return outcome
    },
    readContract: async (id) => {
      const record = await store.readDocument(id)
      if (!record) {
        recent.forget(id)
        return null
      }
      const contract =
        soundDocument(id, record.version, record.document) ?? rebuilt(id, record.version, await store.readBatches(id))
      recent.keep(contract)
      return contract
    },
    recallContract: recent.recall,
    readEvents: async (id) => eventsOf(id, await store.readBatches(id)),
    readAnswer: store.readAnswer,
    readRows: (each) =>
      store.readRows((rows) => each(rows as readonly { readonly id: ContractId; readonly row: string }[])),
    remove: (contracts) => {
      for (const { id } of contracts) recent.forget(id)
      return store.remove(contracts)
    },
    readText: store.readText,
    writeText: store.writeText,
    writeTexts: store.writeTexts,
    readTexts: store.readTexts,
    close: () => {
      recent.clear()
      return store.close()
    },
    destroy: () => {
      recent.clear()
      return store.destroy()
    },
  }
}
