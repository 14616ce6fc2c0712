import { mkdirSync } from 'node:fs'
import type { App } from 'electron'

/** As the installer writes it beside the program in the Start menu: `appId` in package.json. */
export const APP_ID = 'app.tranche.desktop'

/** As people read it. `name` in package.json, by which the data folder is called, is another. */
export const APP_NAME = 'Tranche'

type Named = Pick<App, 'getPath' | 'isPackaged' | 'setAppUserModelId' | 'setName' | 'setPath'>

/** Before the program is ready. */
export function sayWhoWeAre(app: Named, platform: NodeJS.Platform): void {
  setNameAlone(app)
  // Windows shows notifications, and answers their clicks, only of programs that say who they are.
  if (platform === 'win32' && app.isPackaged) app.setAppUserModelId(APP_ID)
}

/** The About panel and Linux's notifications show the name. The data folder would follow it, and must not. */
function setNameAlone(app: Named): void {
  const folder = app.getPath('userData')
  try {
    // Only a folder that is there can be set.
    mkdirSync(folder, { recursive: true })
  } catch {
    // That it can't be written is told where it is first needed.
    return
  }
  app.setName(APP_NAME)
  app.setPath('userData', folder)
}
