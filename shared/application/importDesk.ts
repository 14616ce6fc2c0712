import type { Sheet } from '../sheet/sheet'

/** What imports keep in memory between their calls: the file last staged, and what was asked to stop. */
export interface ImportDesk {
  staged: { readonly stagedId: string; readonly fileName: string; readonly sheet: Sheet } | null
  readonly running: Set<string>
  readonly cancelled: Set<string>
}

export function importDesk(): ImportDesk {
  return { staged: null, running: new Set(), cancelled: new Set() }
}
