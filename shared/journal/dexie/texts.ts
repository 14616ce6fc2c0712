import { StoreFailure } from '../../application/ports'

export const MESSAGES = {
  newer:
    'Your data was written by a later version of Tranche. Install that version, or a newer one, to open it. Nothing was changed.',
  damaged: (reason: string) =>
    `Your data doesn’t pass its checks: ${reason}. It was left as it is, so that nothing is made worse. Restore a backup to go on.`,
  lost: 'The system found your data broken and has thrown it away: nothing of it is left here. Restore a backup, or open anew with nothing in it.',
  unavailable:
    'Your data can’t be opened just now. Close other windows of the program and try again. Nothing was changed.',
  notDurable:
    'This browser doesn’t promise that saved data is on disk, so nothing is opened. Use a current Chromium or the desktop program.',
  closed: 'Your data is not open. Restart the program to open it.',
  full: 'There is no space left for your data, so nothing was saved. Free some space and try again.',
  failed:
    'Your data can’t be read or written just now, so nothing was saved. Try again; if it stays so, restart the program.',
} as const

function names(cause: unknown): readonly string[] {
  const { name, inner } = (cause ?? {}) as { readonly name?: unknown; readonly inner?: unknown }
  return [...(typeof name === 'string' ? [name] : []), ...(inner === undefined || inner === cause ? [] : names(inner))]
}

export function storeFailure(cause: unknown): StoreFailure {
  if (cause instanceof StoreFailure) return cause
  return new StoreFailure(names(cause).includes('QuotaExceededError') ? MESSAGES.full : MESSAGES.failed, { cause })
}

/** A key that is there already: another writer was first. */
export function isTaken(cause: unknown): boolean {
  const { failures = [] } = (cause ?? {}) as { readonly failures?: readonly unknown[] }
  return [cause, ...failures].some((one) => names(one).includes('ConstraintError'))
}
