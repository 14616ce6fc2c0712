import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { contractId } from '../../shared/ipc/primitives'
import { appearance } from '../../shared/ipc/views/workspace'

const length = z.int().check(z.positive())
const bounds = z.object({ x: z.int(), y: z.int(), width: length, height: length })

/** What the desktop keeps for itself. A part that can't be read has its default: none of it is worth a message. */
const state = z.object({
  window: z.catch(z.nullable(z.object({ bounds, isMaximized: z.boolean() })), null),
  /** Contracts that were shown, the latest first. */
  recent: z.catch(z.array(z.object({ id: contractId, title: z.string() })), []),
  /** What notifications told of already. */
  told: z.catch(z.array(z.string()), []),
  /** As last set, for before the core is asked. */
  appearance: z.catch(appearance, 'system'),
})
export type DesktopState = z.infer<typeof state>

export interface DesktopStateFile {
  now(): DesktopState
  change(part: Partial<DesktopState>): void
}

export function openState(path: string): DesktopStateFile {
  let now = state.parse(readJson(path))
  return {
    now: () => now,
    change(part) {
      now = { ...now, ...part }
      try {
        writeFileSync(`${path}.new`, JSON.stringify(now))
        renameSync(`${path}.new`, path)
      } catch {
        // A full disk is told where contracts are saved; a window's place is not worth a second message.
      }
    },
  }
}

function readJson(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
