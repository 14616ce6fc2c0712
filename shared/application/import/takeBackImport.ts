import type { WireRefusal } from '../../ipc/primitives'
import type { ContractId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import type { Journal } from '../ports'
import { forgetImport, type ImportRecord, readImportRecord } from './importRecord'
import { importFault, importTouched } from './texts'

type TakingBack = Pick<Journal, 'readContract' | 'readText' | 'writeText' | 'remove'>

/** Where the draft of a contract is kept; one is enough for a contract to be touched, for a draft is never lost (rule H3). */
type DraftKey = (id: ContractId) => string

/**
 * Removes all contracts of an import where none was touched: each at the version it was imported at, and without a draft. Otherwise
 * refuses, naming the touched ones, and nothing is removed. Answers the ids that are gone.
 */
export async function takeBackImport(
  importId: string,
  journal: TakingBack,
  draftKey: DraftKey,
): Promise<Result<readonly ContractId[], WireRefusal>> {
  const record = await readImportRecord(journal, importId)
  if (record === null) return refused(importFault('import-unknown'))
  if (record.result === null) return refused(importFault('import-running'))
  const touched = await touchedContracts(record, journal, draftKey)
  if (touched.length > 0) return refused(importTouched(touched))
  if ((await journal.remove(record.contracts)) === 'conflict') {
    return refused(importTouched(await touchedContracts(record, journal, draftKey)))
  }
  await forgetImport(journal, importId)
  return ok(record.contracts.map(({ id }) => id))
}

/** Titles of contracts that are not as they were imported; a deleted one goes by the file's name. */
async function touchedContracts(
  record: ImportRecord,
  journal: TakingBack,
  draftKey: DraftKey,
): Promise<readonly string[]> {
  const touched: string[] = []
  for (const { id, version } of record.contracts) {
    const contract = await journal.readContract(id)
    if (contract?.version === version && (await journal.readText(draftKey(id))) === null) continue
    touched.push(contract?.terms.title ?? record.fileName)
  }
  return touched
}
