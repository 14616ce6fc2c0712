import type { WireRefusal } from '../../ipc/primitives'
import type { ContractId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import type { Journal } from '../ports'
import { forgetImport, type ImportRecord, readImportRecord } from './importRecord'
import { importFault, importTouched } from './texts'

type TakingBack = Pick<Journal, 'readContract' | 'readText' | 'writeText' | 'remove'>

/** Where the drafts of a contract are kept; one is enough for a contract to be touched, for a draft is never lost (rule H3). */
type DraftKeys = (id: ContractId) => readonly string[]

/**
 * Removes all contracts of an import where none was touched: each at the version it was imported at, and without a draft. Otherwise
 * refuses, naming the touched ones, and nothing is removed. Answers the ids that are gone.
 */
export async function takeBackImport(
  importId: string,
  journal: TakingBack,
  draftKeys: DraftKeys,
): Promise<Result<readonly ContractId[], WireRefusal>> {
  const record = await readImportRecord(journal, importId)
  // It is taken back already, as by the same call before.
  if (record === null) return ok([])
  if (record.result === null) return refused(importFault('import-running'))
  const touched = await touchedContracts(record, journal, draftKeys)
  if (touched.length > 0) return refused(importTouched(touched))
  if ((await journal.remove(record.contracts)) === 'conflict') {
    return refused(importTouched(await touchedContracts(record, journal, draftKeys)))
  }
  await forgetImport(journal, importId)
  return ok(record.contracts.map(({ id }) => id))
}

/** Titles of contracts that are not as they were imported; a deleted one goes by the file's name. */
async function touchedContracts(
  record: ImportRecord,
  journal: TakingBack,
  draftKeys: DraftKeys,
): Promise<readonly string[]> {
  const touched: string[] = []
  for (const { id, version } of record.contracts) {
    const contract = await journal.readContract(id)
    const drafts = await Promise.all(draftKeys(id).map((key) => journal.readText(key)))
    if (contract?.version === version && drafts.every((draft) => draft === null)) continue
    touched.push(contract?.terms.title ?? record.fileName)
  }
  return touched
}
