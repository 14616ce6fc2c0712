import { appendFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A record's head, as LevelDB writes it before its 500 bytes, and no more: as if it was killed in between. */
const HALF_RECORD = Buffer.from([0x11, 0x22, 0x33, 0x44, 0xf4, 0x01, 0x01])

/** Ends each log in which LevelDB keeps IndexedDB's data within a record, and gives their paths. */
export function tearLogs(profile: string): readonly string[] {
  const logs = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.indexeddb.leveldb') && path.endsWith('.log'))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).size > 0)
  for (const path of logs) appendFileSync(path, HALF_RECORD)
  return logs
}
