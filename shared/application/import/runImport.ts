import type { WireRefusal } from '../../ipc/primitives'
import type { ImportResult } from '../../ipc/views/workspace'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { ContractId, MilestoneId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import type { Contract } from '../../rules/contract'
import type { Clock, Commit, Ids, Journal } from '../ports'
import { enactHistory } from './enactHistory'
import { forgetImport, type ImportedContract, readImportRecord, writeImportRecord } from './importRecord'
import type { PreparedContract, PreparedImport } from './previewImport'
import { importFault } from './texts'
import { undoImport } from './undoImport'

export interface ImportRun {
  readonly importId: string
  readonly fileName: string
  readonly today: CalendarDay
  readonly import: PreparedImport
}

export interface ImportPorts {
  /** Its `append` and `remove` are awaited batch by batch: wrapped in the writers' queue, other acts get their turn between. */
  readonly journal: Pick<Journal, 'append' | 'remove' | 'readText' | 'writeText'>
  readonly ids: Ids
  readonly clock: Clock
  /** The portfolio's line for a contract, as `Commit.row`. */
  readonly rowOf: (contract: Contract) => string
  /** After each batch, in contracts. */
  readonly progress: (done: number, total: number) => void
  /** Asked before each batch. */
  readonly isCancelled: () => boolean
}

const BATCH = 200

/**
 * Imports what was prepared, all or nothing for the user: a cancelled or failed import is removed again, and so is one that the program's
 * end broke off (`undoUnfinishedImports`). Sent twice with one id, it answers the same. Rejects with StoreFailure as the journal does.
 */
export async function runImport(run: ImportRun, ports: ImportPorts): Promise<Result<ImportResult, WireRefusal>> {
  const { journal } = ports
  const { importId, fileName, today } = run
  const { preview, prepared, skipped, refused: refusedCount } = run.import
  const before = await readImportRecord(journal, importId)
  if (before) return before.result ? ok(before.result) : refused(importFault('import-running'))
  if (preview.missing.length + preview.questions.length > 0) return refused(importFault('import-unanswered'))
  if (prepared.length === 0) return refused(importFault('import-empty'))

  const contracts = prepared.map(({ version }) => ({ id: ports.ids.next() as ContractId, version }))
  const record = { importId, fileName, on: today, at: ports.clock.now(), contracts }
  const result = { importId, imported: contracts.length, skipped, refused: refusedCount, cancelled: false }
  await writeImportRecord(journal, { ...record, result: null })
  const appended = await appendAll(run, contracts, ports, () => writeImportRecord(journal, { ...record, result }))
  return ok(appended === 'appended' ? result : { ...result, imported: appended.kept, cancelled: true })
}

/** All of them, then `conclude`, which says that they are: where one of it fails, none of it is left. */
async function appendAll(
  { importId, today, import: { prepared } }: ImportRun,
  contracts: readonly ImportedContract[],
  ports: ImportPorts,
  conclude: () => Promise<void>,
): Promise<'appended' | { readonly kept: number }> {
  const { journal } = ports
  const batchFrom = (from: number) =>
    prepared.slice(from, from + BATCH).map((one, index) => commitOf(one, contracts[from + index], today, ports))
  let done = 0
  const undo = async (upTo: number) => {
    const gone = await undoImport(journal, contracts.slice(0, upTo))
    await forgetImport(journal, importId)
    return { kept: upTo - gone.length }
  }
  try {
    let batch = batchFrom(0)
    while (done < prepared.length) {
      if (ports.isCancelled()) return await undo(done)
      const following = done + batch.length
      const [made, appended] = await Promise.allSettled([
        meanwhile(journal, () => batchFrom(following)),
        journal.append(batch, null),
      ])
      if (appended.status === 'rejected') throw appended.reason
      const { kind } = appended.value
      if (kind !== 'appended') throw new Error(`The import’s contracts were answered with ${kind}`)
      done = following
      ports.progress(done, prepared.length)
      if (made.status === 'rejected') throw made.reason
      batch = made.value
    }
    if (ports.isCancelled()) return await undo(done)
    await conclude()
    return 'appended'
  } catch (failure) {
    // The batch that failed may be there all the same. Where the store fails here too, the record stays, and the import is undone
    // when the store is opened again.
    await undo(done + BATCH).catch(() => undefined)
    throw failure
  }
}

/**
 * The next batch is made while the store writes this one. Asked before it is told to write, the store answers once it has all that
 * is to be written; asked after, only once most of it is written.
 */
async function meanwhile<Made>(journal: Pick<Journal, 'readText'>, make: () => Made): Promise<Made> {
  await journal.readText('import/meanwhile')
  return make()
}

/** The rules have seen the history before, on the same day or an earlier one: a refusal now is a defect, or a clock set back. */
function commitOf(
  { history }: PreparedContract,
  place: ImportedContract | undefined,
  today: CalendarDay,
  ports: ImportPorts,
): Commit {
  if (place === undefined) throw new Error('A contract of the import has no id')
  const enacted = enactHistory(history, {
    contractId: place.id,
    nextMilestoneId: () => ports.ids.next() as MilestoneId,
    today,
    recordedAt: ports.clock.now(),
  })
  if (!enacted.ok) throw new Error(`Line ${enacted.refusal[0]?.line} was refused after it was previewed`)
  const { events, contract } = enacted.value
  return { contractId: place.id, expectedVersion: 0, events, contract, row: ports.rowOf(contract) }
}
