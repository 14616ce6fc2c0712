import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dialog, shell } from 'electron'
import { openMail } from './hardening'
import type { Host } from './hostCalls'

/** What the host does by itself; the rest is of its windows. */
export const electronHost: Pick<Host, 'openMail' | 'saveFile'> = {
  openMail: (mailto) => openMail(shell, mailto),
  async saveFile(file) {
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: basename(file.name) })
    if (canceled || !filePath) return false
    await writeFile(filePath, file.text)
    return true
  },
}
