import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import { lookAtFile } from './openedFile'
import type { NewerProfile } from './profile'
import type { QuitChoice } from './quit'
import { TEXTS } from './texts'

type Parent = BrowserWindow | null

/** Answers which button was pressed, by its place. */
async function say(parent: Parent, options: MessageBoxOptions): Promise<number> {
  const shown = { title: 'Tranche', noLink: true, ...options }
  const { response } = await (parent ? dialog.showMessageBox(parent, shown) : dialog.showMessageBox(shown))
  return response
}

export function tellNewerProfile({ program }: NewerProfile): void {
  dialog.showErrorBox(TEXTS.newerTitle, TEXTS.newer(program, app.getVersion(), app.getPath('userData')))
}

export function tellFailedStart(failure: unknown): void {
  const reason = failure instanceof Error ? failure.message : String(failure)
  dialog.showErrorBox(TEXTS.notStarted, TEXTS.failedStart(reason, app.getPath('userData')))
}

export function tellSwitch(name: string): void {
  const isAppImage = name === 'no-sandbox' && process.env.APPIMAGE !== undefined
  dialog.showErrorBox(TEXTS.notStarted, isAppImage ? TEXTS.switchSandbox : TEXTS.switch(name))
}

export async function tellUpdates(parent: Parent): Promise<void> {
  await say(parent, { type: 'info', message: TEXTS.updatesTitle(app.getVersion()), detail: TEXTS.updatesAbout })
}

const QUIT_CHOICES: readonly QuitChoice[] = ['afterwards', 'stop', 'stay']

export async function askQuit(parent: Parent): Promise<QuitChoice> {
  const chosen = await say(parent, {
    type: 'question',
    message: TEXTS.busy,
    detail: TEXTS.busyAbout,
    buttons: [TEXTS.quitAfterwards, TEXTS.stopAndQuit, TEXTS.stay],
    defaultId: 2,
    cancelId: 2,
  })
  return QUIT_CHOICES[chosen] ?? 'stay'
}

/** True: the user would rather have the screen opened anew. Asks no longer than the screen hangs: then `signal` says so. */
export async function askHung(parent: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const chosen = await say(parent, {
    type: 'warning',
    message: TEXTS.hung,
    detail: TEXTS.hungAbout,
    buttons: [TEXTS.wait, TEXTS.openAnew],
    defaultId: 0,
    cancelId: 0,
    signal,
  })
  return chosen === 1
}

/** Says what became of an opened file. True: the user would rather import a spreadsheet. */
export async function tellOpenedFile(parent: Parent, path: string): Promise<boolean> {
  const chosen = await say(parent, {
    type: 'info',
    ...lookAtFile(path),
    buttons: [TEXTS.importContracts, TEXTS.close],
    defaultId: 1,
    cancelId: 1,
  })
  return chosen === 0
}
