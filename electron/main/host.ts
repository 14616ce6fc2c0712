import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dialog, shell } from 'electron'
import type { Host } from './hostCalls'

export const electronHost: Host = {
  openMail: (mailto) => shell.openExternal(mailto),
  async saveFile(file) {
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: basename(file.name) })
    if (canceled || !filePath) return false
    await writeFile(filePath, file.text)
    return true
  },
}
