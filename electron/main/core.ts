import { randomUUID } from 'node:crypto'
import { type Core, createCore } from '../../shared/application/core'
import type { Signal } from '../../shared/ipc/signals'
import { recordJournal } from '../../shared/journal/recordJournal'
import { dayOf } from '../../shared/kernel/calendarDay'
import { type VaultLink, vaultRecords } from './vaultLink'

/**
 * The core in main, over the vault's store. The journal file (architecture, 3) belongs around `vaultRecords` here: a
 * RecordStore that appends and syncs each commit before it hands it on.
 */
export function composeCore(
  vault: Pick<VaultLink, 'ask'>,
  signal: (signal: Signal) => void,
  systemLocale: string,
): Core {
  return createCore({
    journals: { open: (name) => recordJournal(vaultRecords(vault, name)) },
    clock: { now: () => new Date().toISOString(), today: () => dayOf(new Date()) },
    ids: { next: () => randomUUID() },
    notifier: { signal },
    systemLocale,
  })
}
