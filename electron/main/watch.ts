import type { Core } from '../../shared/application/core'
import type { Signal } from '../../shared/ipc/signals'
import type { Settings } from '../../shared/ipc/views/workspace'
import { ask } from './ask'
import { type Notice, newsOf } from './news'
import type { DesktopStateFile } from './state'

interface Watching {
  readonly state: DesktopStateFile
  setAppearance(appearance: Settings['appearance']): void
  notify(notice: Notice): void
}

/** Keeps the desktop in step with the settings, and tells what is new in the inbox where the user wants that. */
export function createWatch(core: Pick<Core, 'answer'>, { state, setAppearance, notify }: Watching) {
  async function look(): Promise<void> {
    const workspace = await ask(core, 'GetWorkspace', {})
    if (workspace?.state !== 'ready') return
    const { appearance, notifications } = workspace.settings
    if (appearance !== state.now().appearance) {
      state.change({ appearance })
      setAppearance(appearance)
    }
    if (workspace.samples || !notifications) return
    const inbox = await ask(core, 'GetInbox', {})
    if (!inbox) return
    const { notice, told } = newsOf(inbox.items, state.now().told)
    state.change({ told: [...told] })
    if (notice) notify(notice)
  }
  return {
    look,
    /** Days pass and settings change; what the user does in the window itself needs no notice. */
    hear(signal: Signal): void {
      if (signal.type === 'changed' && signal.about.includes('settings')) void look()
    },
  }
}
