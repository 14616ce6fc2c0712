import { readFileSync } from 'node:fs'
import { makeRaw, type RawTable } from './rawDatabase'

type Line =
  | { readonly nativeVersion: number }
  | ({ readonly table: string } & Omit<RawTable, 'records'>)
  | { readonly in: string; readonly record: unknown }

/** Makes the database that a version of the program left: `version-N.jsonl`, a line for each table and each record. */
export async function thaw(database: string, version: number): Promise<void> {
  const file = new URL(`../../migration/version-${version}.jsonl`, import.meta.url)
  const tables: Record<string, RawTable & { readonly records: unknown[] }> = {}
  let native = 0
  for (const text of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const line = JSON.parse(text) as Line
    if ('nativeVersion' in line) native = line.nativeVersion
    else if ('table' in line) tables[line.table] = { keyPath: line.keyPath, indexes: line.indexes, records: [] }
    else tables[line.in]?.records.push(line.record)
  }
  await makeRaw(database, native, tables)
}
