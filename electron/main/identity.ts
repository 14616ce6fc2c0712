import type { App } from 'electron'

/** As the installer writes it beside the program in the Start menu: `appId` in package.json. */
export const APP_ID = 'app.tranche.desktop'

/** Windows shows notifications, and answers their clicks, only of programs that say who they are. */
export function sayWhoWeAre(app: Pick<App, 'isPackaged' | 'setAppUserModelId'>, platform: NodeJS.Platform): void {
  if (platform === 'win32' && app.isPackaged) app.setAppUserModelId(APP_ID)
}
