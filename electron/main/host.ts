import { basename } from 'node:path'
import { type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron'
import { openMail } from './hardening'
import type { Host } from './hostCalls'
import { createPdfFiles } from './pdfFiles'
import { writeWhole } from './wholeFile'

const PDF = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** What the host does by itself; the rest is of its windows. `screen`: the one window, null where there is none. */
export function createElectronHost(screen: () => BrowserWindow | null): Omit<Host, 'contractShown' | 'readyToClose'> {
  async function askFile(name: string): Promise<string | null> {
    const window = screen()
    const options = { defaultPath: basename(name) }
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || !filePath ? null : filePath
  }

  async function askFolder(): Promise<string | null> {
    const window = screen()
    const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] }
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options))
    return canceled ? null : (filePaths[0] ?? null)
  }

  return {
    openMail: (mailto) => openMail(shell, mailto),
    async saveFile(file) {
      const path = await askFile(file.name)
      if (path === null) return false
      await writeWhole(path, file.text)
      return true
    },
    ...createPdfFiles({
      async print() {
        const window = screen()
        if (!window) throw new Error('There is no window to print.')
        return window.webContents.printToPDF(PDF)
      },
      askFile,
      askFolder,
    }),
  }
}
