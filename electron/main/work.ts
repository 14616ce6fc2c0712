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

  return {
    answer(request: string): Promise<string> {
      const importId = importOf(request)
      return importId === null ? core.answer(request) : watched(importId, request)
    },
    isBusy: () => imports.size > 0,
    /** When no import runs any more. */
    done(): Promise<void> {
      return imports.size === 0 ? Promise.resolve() : new Promise((resolve) => ended.push(resolve))
    },
    async stop(): Promise<void> {
      await Promise.all([...imports].map((importId) => ask(core, 'CancelImport', { importId })))
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
