import type { ImportResult } from '../../ipc/views/workspace'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { ContractId } from '../../kernel/ids'
import type { Journal } from '../ports'

export interface ImportedContract {
  readonly id: ContractId
  /** At which it was imported: at any other it has been touched. */
  readonly version: number
}

/** Kept beside the events, so that an import can be taken back whole. Written before its first contract is. */
export interface ImportRecord {
  readonly importId: string
  readonly fileName: string
  readonly on: CalendarDay
  /** The instant, which puts those of one day in their order. Those of earlier programs have none. */
  readonly at?: string
  readonly contracts: readonly ImportedContract[]
  /** Null while it runs; after a crash such an import is undone. */
  readonly result: ImportResult | null
}

const PREFIX = 'import/'

export type RecordTexts = Pick<Journal, 'readText' | 'writeText'>

export async function readImportRecord(journal: RecordTexts, importId: string): Promise<ImportRecord | null> {
  const text = await journal.readText(PREFIX + importId)
  return text === null ? null : (JSON.parse(text) as ImportRecord)
}

export function writeImportRecord(journal: RecordTexts, record: ImportRecord): Promise<void> {
  return journal.writeText(PREFIX + record.importId, JSON.stringify(record))
}

export function forgetImport(journal: RecordTexts, importId: string): Promise<void> {
  return journal.writeText(PREFIX + importId, null)
}

export async function readImportRecords(journal: Pick<Journal, 'readTexts'>): Promise<readonly ImportRecord[]> {
  return (await journal.readTexts(PREFIX)).map(({ text }) => JSON.parse(text) as ImportRecord)
}
