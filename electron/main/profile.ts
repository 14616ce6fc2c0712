import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** Of all that is kept in the data folder. Raised with whatever an older program can't read; at least with the store's ladder. */
export const PROFILE_VERSION = 1

/** Read by every program there will be: these two stay, whatever else is added. */
const stamp = z.object({ profile: z.int().check(z.positive()), program: z.string().check(z.maxLength(100)) })

export interface NewerProfile {
  /** The program that wrote it last. */
  readonly program: string
}

/**
 * Before anything else in the folder is touched: says where the profile is newer than this program, and otherwise marks it as
 * this program's. Where the mark can't be read, the store's own version still guards it.
 */
export function claimProfile(folder: string, program: string, version = PROFILE_VERSION): NewerProfile | null {
  const path = join(folder, 'profile.json')
  const found = readStamp(path)
  if (found && found.profile > version) return { program: found.program }
  if (found?.profile !== version || found.program !== program) {
    writeFileSync(`${path}.new`, JSON.stringify({ profile: version, program }))
    renameSync(`${path}.new`, path)
  }
  return null
}

function readStamp(path: string): z.infer<typeof stamp> | null {
  try {
    return stamp.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
