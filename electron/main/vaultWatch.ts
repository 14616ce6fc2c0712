/** Ticks without a sign of life. Counted, not timed: a computer that slept woke the vault no earlier than us. */
const MOST_SILENT = { connected: 15, starting: 60 }

/** What of the vault's window is looked at and done. */
export interface WatchedVault {
  isConnected(): boolean
  /** Whether an answer is waited for: who is asked nothing may be silent. */
  isAsked(): boolean
  askWhetherAlive(): void
  onHung(): void
}

/**
 * Tells a vault that hangs from one that works: its jobs are many small steps, between which it says that it lives.
 * `tick` is called each second.
 */
export function createVaultWatch(vault: WatchedVault) {
  let silent = 0
  return {
    hear(): void {
      silent = 0
    },
    tick(): void {
      const isConnected = vault.isConnected()
      if (isConnected && !vault.isAsked()) {
        silent = 0
        return
      }
      if (silent >= (isConnected ? MOST_SILENT.connected : MOST_SILENT.starting)) {
        silent = 0
        vault.onHung()
        return
      }
      silent += 1
      if (isConnected) vault.askWhetherAlive()
    },
  }
}
