import type { ContractId } from '../../kernel/ids'
import type { Journal } from '../ports'
import { forgetImport, type ImportedContract, readImportRecords } from './importRecord'

type Removing = Pick<Journal, 'remove'>

/**
 * Removes what an import that did not come to its end has appended. Should a contract have been touched in the meantime, that one stays.
 * Answers which are gone.
 */
export async function undoImport(
  journal: Removing,
  contracts: readonly ImportedContract[],
): Promise<readonly ContractId[]> {
  if (contracts.length === 0) return []
  if ((await journal.remove(contracts)) === 'removed') return contracts.map(({ id }) => id)
  const gone: ContractId[] = []
  for (const contract of contracts) if ((await journal.remove([contract])) === 'removed') gone.push(contract.id)
  return gone
}

/** After the program ended in the midst of an import: to be called when the store is opened. Answers which contracts are gone. */
export async function undoUnfinishedImports(
  journal: Pick<Journal, 'remove' | 'readText' | 'writeText' | 'readTexts'>,
): Promise<readonly ContractId[]> {
  const gone: ContractId[] = []
  for (const record of await readImportRecords(journal)) {
    if (record.result !== null) continue
    gone.push(...(await undoImport(journal, record.contracts)))
    await forgetImport(journal, record.importId)
  }
  return gone
}
