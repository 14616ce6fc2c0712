import type { Work } from './work'

export type QuitChoice = 'afterwards' | 'stop' | 'stay'

interface QuitSteps {
  readonly work: Pick<Work, 'running' | 'done' | 'stop'>
  /** Asked where an import runs. */
  choose(): Promise<QuitChoice>
  /** The screen saves what is typed. */
  settle(): Promise<void>
  /** The core does what waits for its turn, and closes the store. */
  close(): Promise<void>
  quit(): void
}

/** Quits without losing anything: asks, waits, saves, closes the store, and only then lets the program end. */
export function createQuit({ work, choose, settle, close, quit }: QuitSteps) {
  let state: 'running' | 'asking' | 'closing' | 'closed' = 'running'

  async function ask(): Promise<boolean> {
    // It goes on while the user is asked, and may end.
    const imports = work.running()
    if (imports.length === 0) return true
    const choice = await choose()
    if (choice === 'stay') return false
    // Where the store can't do it now, what is half there is removed when it is opened again.
    if (choice === 'stop') await work.stop(imports).catch(() => {})
    await work.done()
    return true
  }

  async function begin(): Promise<void> {
    state = 'asking'
    if (!(await ask())) {
      state = 'running'
      return
    }
    state = 'closing'
    try {
      await settle()
      await close()
    } catch {
      // A store that can't be closed has nothing of ours left to write: what was answered is durable.
    }
    state = 'closed'
    quit()
  }

  return {
    isClosed: () => state === 'closed',
    onBeforeQuit(event: { preventDefault(): void }): void {
      if (state === 'closed') return
      event.preventDefault()
      if (state === 'running') void begin()
    },
  }
}
