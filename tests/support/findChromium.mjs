import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string | null} `CHROMIUM_PATH`, or the first browser of the Chromium family on the PATH. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return isRunnable(chosen) ? chosen : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable) ?? null
}
