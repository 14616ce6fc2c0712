import { basename, extname } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter, shell } from 'electron'
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

/** With it the system adds the ending to a name that is typed without. */
function filtersOf(name: string): FileFilter[] {
  const ending = extname(name).slice(1)
  return ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }]
}

/** What the host does by itself; the rest is of its windows. `screen`: the one window, null where there is none. */
export function createElectronHost(screen: () => BrowserWindow | null): Omit<Host, 'contractShown' | 'readyToClose'> {
  // Before their window, which waits for them: else they may open behind it.
  async function askFile(name: string): Promise<string | null> {
    const options = { defaultPath: basename(name), filters: filtersOf(name) }
    const window = screen()
    const asked = window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
    const { canceled, filePath } = await asked
    return canceled || !filePath ? null : filePath
  }

  async function askFolder(): Promise<string | null> {
    const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
    const window = screen()
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
