import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameOf } from './fileName'
import { writeWhole } from './wholeFile'

/** What is needed of Electron. */
interface PdfDesk {
  /** The screen's window as PDF. */
  print(): Promise<Uint8Array>
  /** Null where the user cancelled. */
  askFile(name: string): Promise<string | null>
  askFolder(): Promise<string | null>
}

const ENDING = '.pdf'

/** Writes what the screen shows as PDF, only where the user said: the screen has names of files and tokens of folders, never a path. */
export function createPdfFiles(desk: PdfDesk) {
  const folders = new Map<string, string>()
  return {
    async savePdf(name: string): Promise<boolean> {
      const path = await desk.askFile(fileNameOf(name, ENDING))
      if (path === null) return false
      await writeWhole(path, await desk.print())
      return true
    },
    async choosePdfFolder(): Promise<string | null> {
      const path = await desk.askFolder()
      if (path === null) return null
      const token = randomUUID()
      folders.set(token, path)
      return token
    },
    async savePdfIn(folder: string, name: string): Promise<void> {
      const path = folders.get(folder)
      if (path === undefined) throw new Error('Choose the folder again: this one is no longer known.')
      await writeNew(path, fileNameOf(name, ENDING), await desk.print())
    },
  }
}

/** Beside a file of that name, never over it. */
async function writeNew(folder: string, name: string, content: Uint8Array): Promise<void> {
  const stem = name.slice(0, -ENDING.length)
  for (let copy = 1; ; copy += 1) {
    const free = copy === 1 ? name : `${stem} (${copy})${ENDING}`
    try {
      await writeFile(join(folder, free), content, { flag: 'wx' })
      return
    } catch (failure) {
      if (!(failure instanceof Error && 'code' in failure && failure.code === 'EEXIST')) throw failure
    }
  }
}
