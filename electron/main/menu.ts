import { Menu, type MenuItemConstructorOptions } from 'electron'

const VIEW: MenuItemConstructorOptions = {
  label: 'View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ],
}

export function setMenu(platform: NodeJS.Platform): void {
  const first: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...first, { role: 'fileMenu' }, { role: 'editMenu' }, VIEW, { role: 'windowMenu' }]),
  )
}
