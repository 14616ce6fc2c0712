import { appendFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Of LevelDB's logs that keep IndexedDB's data, by what is now in each. */
export function logsOf(profile: string): ReadonlyMap<string, number> {
  const paths = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.includes('.indexeddb.leveldb') && path.endsWith('.log') && statSync(join(profile, path)).size > 0,
  )
  return new Map(paths.map((path) => [join(profile, path), statSync(join(profile, path)).size]))
}

/** A record's head, as LevelDB writes it before its 500 bytes, and no more: as if it was killed in between. */
const HALF_RECORD = Buffer.from([0x11, 0x22, 0x33, 0x44, 0xf4, 0x01, 0x01])

/** Ends each log within a record, and gives the logs. */
export function tearLogs(profile: string): readonly string[] {
  const logs = [...logsOf(profile).keys()]
  for (const path of logs) appendFileSync(path, HALF_RECORD)
  return logs
}
