import type { Core } from '../../shared/application/core'
import { ask } from './ask'

const STARTS_AS_IMPORT = '{"call":"RunImport"'

/** The core, and what it is at that a user would not want broken off. */
export function createWork(core: Pick<Core, 'answer'>) {
  const imports = new Set<string>()
  let ended: (() => void)[] = []

  async function watched(importId: string, request: string): Promise<string> {
    imports.add(importId)
    try {
      return await core.answer(request)
    } finally {
      imports.delete(importId)
      if (imports.size === 0) {
        for (const tell of ended) tell()
        ended = []
      }
    }
  }

  /** When no import runs any more. */
  function done(): Promise<void> {
    return imports.size === 0 ? Promise.resolve() : new Promise((resolve) => ended.push(resolve))
  }

  return {
    answer(request: string): Promise<string> {
      const importId = importOf(request)
      return importId === null ? core.answer(request) : watched(importId, request)
    },
    /** The imports that run now. */
    running: (): readonly string[] => [...imports],
    done,
    /** Has nothing of these imports kept: one that ended before it could be cancelled is taken back. */
    async stop(importIds: readonly string[]): Promise<void> {
      await Promise.all(importIds.map((importId) => ask(core, 'CancelImport', { importId })))
      await done()
      await Promise.all(importIds.map((importId) => ask(core, 'TakeBackImport', { importId })))
    },
  }
}

export type Work = ReturnType<typeof createWork>

function importOf(request: string): string | null {
  if (!request.startsWith(STARTS_AS_IMPORT)) return null
  try {
    const { importId } = JSON.parse(request).input
    return typeof importId === 'string' ? importId : null
  } catch {
    return null
  }
}
