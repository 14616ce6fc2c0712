import { undoUnfinishedImports } from './import/undoImport'
import { type ImportDesk, importDesk } from './importDesk'
import { loadPortfolio, type Portfolio } from './portfolio'
import type { CorePorts, Journal, JournalState } from './ports'
import type { InTurn } from './writerQueue'

export type WorkspaceName = 'own' | 'samples'

/** The contracts at hand: the user's own, or the samples, a store of their own. */
export interface Workspace {
  readonly name: WorkspaceName
  readonly journal: Journal
  readonly portfolio: Portfolio
  /** The user's own store: settings, and which workspace is at hand. */
  readonly own: Journal
}

export interface ClosedStore {
  readonly state: 'newer' | 'damaged' | 'unavailable'
  readonly message: string
}

export type Opened = { readonly state: 'ready'; readonly workspace: Workspace } | ClosedStore

export interface Session {
  /** The workspace at hand, opened on first use. Rejects with StoreFailure where the store can't be read. */
  current(): Promise<Opened>
  /** Makes another workspace the one at hand, here and after a restart. */
  enter(workspace: Workspace): Promise<void>
  openSamples(journal: Journal): Promise<Workspace | null>
  readonly inTurn: InTurn
  readonly imports: ImportDesk
  close(): Promise<void>
}

const AT_HAND = 'workspace'

export function openSession(ports: CorePorts, inTurn: InTurn): Session {
  let own: Journal | null = null
  let opening: Promise<Opened> | null = null

  async function open(): Promise<Opened> {
    own ??= ports.journals.open('own')
    const state = await own.open()
    if (state.kind !== 'ready') return closed(state)
    await undoUnfinishedImports(own)
    if ((await own.readText(AT_HAND)) === 'samples') {
      const samples = await openSamples(ports.journals.open('samples'), own)
      if (samples) return { state: 'ready', workspace: samples }
    }
    return { state: 'ready', workspace: { name: 'own', journal: own, portfolio: await loadPortfolio(own), own } }
  }

  return {
    async current() {
      opening ??= open()
      try {
        const opened = await opening
        if (opened.state === 'unavailable') opening = null
        return opened
      } catch (failure) {
        opening = null
        throw failure
      }
    },
    async enter(workspace) {
      await workspace.own.writeText(AT_HAND, workspace.name === 'samples' ? 'samples' : null)
      opening = Promise.resolve({ state: 'ready', workspace })
    },
    async openSamples(journal) {
      own ??= ports.journals.open('own')
      return openSamples(journal, own)
    },
    inTurn,
    imports: importDesk(),
    async close() {
      const opened = opening === null ? null : await opening.catch(() => null)
      opening = null
      if (opened?.state === 'ready' && opened.workspace.name === 'samples') await opened.workspace.journal.close()
      await own?.close()
      own = null
    },
  }
}

/** Null where the samples' store can't be opened: the user's own is then at hand. */
async function openSamples(journal: Journal, own: Journal): Promise<Workspace | null> {
  const state = await journal.open()
  if (state.kind !== 'ready') return null
  await undoUnfinishedImports(journal)
  return { name: 'samples', journal, portfolio: await loadPortfolio(journal), own }
}

function closed(state: Exclude<JournalState, { kind: 'ready' }>): ClosedStore {
  return { state: state.kind, message: state.message }
}
