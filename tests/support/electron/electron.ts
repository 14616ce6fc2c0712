// What `import … from 'electron'` gives the built main. What is not here can't be imported, and says so by name.
// biome-ignore-start lint/performance/noBarrelFile: it is the module itself
export { app } from './app'
export { ipcMain } from './ipcMain'
export { Menu, Notification } from './menu'
export { MessageChannelMain } from './ports'
export { dialog, nativeTheme, powerMonitor, protocol, screen, session, shell } from './system'
export { BrowserWindow } from './window'
// biome-ignore-end lint/performance/noBarrelFile: it is the module itself
