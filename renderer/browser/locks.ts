/** Never renamed: at this lock the workers of different builds meet. */
const STORE = 'tranche-store'
const PATIENCE_MS = 2_000

/** Held until the holder ends. Settles once it is. */
function hold(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve()
      return new Promise<never>(() => {})
    })
  })
}

/**
 * Takes the databases of this address for this worker alone, now or once the worker that has them has ended.
 * `onLate`: they are ours after it was said that they are not.
 */
export function holdStore(onLate: () => void): { isHeld(): Promise<boolean> } {
  let isHeld = false
  let wasDenied = false
  const held = hold(STORE).then(() => {
    isHeld = true
    if (wasDenied) onLate()
  })
  // A worker whose last page was closed just now takes a moment to end.
  const waited = Promise.race([held, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
  return {
    async isHeld() {
      await waited
      if (!isHeld) wasDenied = true
      return isHeld
    },
  }
}

/** Answers the name of a lock that is held for as long as this worker lives. */
export async function holdLife(): Promise<string> {
  const name = `tranche-worker-${crypto.randomUUID()}`
  await hold(name)
  return name
}

/** Settles once the worker that holds its life by this name has ended. */
export async function endOf(life: string): Promise<void> {
  await navigator.locks.request(life, () => {})
}
