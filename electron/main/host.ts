import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dialog, shell, type WebContents } from 'electron'
import { openMail } from './hardening'
import type { Host } from './hostCalls'
import { createPdfFiles } from './pdfFiles'

const PDF = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

async function askFile(name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: basename(name) })
  return canceled || !filePath ? null : filePath
}

async function askFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
  return canceled ? null : (filePaths[0] ?? null)
}

/** What the host does by itself; the rest is of its windows. `screen`: the contents of the one window, null where there is none. */
export function createElectronHost(screen: () => WebContents | null): Omit<Host, 'contractShown' | 'readyToClose'> {
  return {
    openMail: (mailto) => openMail(shell, mailto),
    async saveFile(file) {
      const path = await askFile(file.name)
      if (path === null) return false
      await writeFile(path, file.text)
      return true
    },
    ...createPdfFiles({
      async print() {
        const contents = screen()
        if (!contents) throw new Error('There is no window to print.')
        return contents.printToPDF(PDF)
      },
      askFile,
      askFolder,
    }),
  }
}
