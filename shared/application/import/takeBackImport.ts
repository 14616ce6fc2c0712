import type { WireRefusal } from '../../ipc/primitives'
import type { ContractId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import type { Journal } from '../ports'
import { forgetImport, type ImportRecord, readImportRecord } from './importRecord'
import { importFault, importTouched } from './texts'

type TakingBack = Pick<Journal, 'readContract' | 'readText' | 'writeText' | 'remove'>

/**
 * Removes all contracts of an import where none was touched: each at the version it was imported at, and without a draft, for
 * a draft is never lost (rule H3); `drafted`: those that have one. Otherwise refuses, naming the touched ones, and nothing is
 * removed. Answers the ids that are gone.
 */
export async function takeBackImport(
  importId: string,
  journal: TakingBack,
  drafted: ReadonlySet<string>,
): Promise<Result<readonly ContractId[], WireRefusal>> {
  const record = await readImportRecord(journal, importId)
  // It is taken back already, as by the same call before.
  if (record === null) return ok([])
  if (record.result === null) return refused(importFault('import-running'))
  const isDrafted = record.contracts.some(({ id }) => drafted.has(id))
  if (isDrafted || (await journal.remove(record.contracts)) === 'conflict') {
    return refused(importTouched(await touchedContracts(record, journal, drafted)))
  }
  await forgetImport(journal, importId)
  return ok(record.contracts.map(({ id }) => id))
}

const READ_AT_ONCE = 100

/** Titles of contracts that are not as they were imported; a deleted one goes by the file's name. */
async function touchedContracts(
  { contracts, fileName }: ImportRecord,
  journal: TakingBack,
  drafted: ReadonlySet<string>,
): Promise<readonly string[]> {
  const touched: string[] = []
  for (let from = 0; from < contracts.length; from += READ_AT_ONCE) {
    const part = contracts.slice(from, from + READ_AT_ONCE)
    const found = await Promise.all(part.map(({ id }) => journal.readContract(id)))
    for (const [index, { id, version }] of part.entries()) {
      const contract = found[index]
      if (contract?.version !== version || drafted.has(id)) touched.push(contract?.terms.title ?? fileName)
    }
  }
  return touched
}
