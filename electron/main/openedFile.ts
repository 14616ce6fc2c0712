import { type Stats, statSync } from 'node:fs'
import { basename, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TEXTS } from './texts'

const ENDING = '.tranche'
const LARGEST = 200_000_000
const LONGEST_PATH = 4_096

/** The file that the program was started with, or a second start hands over. Nothing else among the words is looked at. */
export function fileAmong(words: readonly string[], folder: string): string | null {
  // The first word is the program itself.
  const word = words.slice(1).find((one) => !one.startsWith('-') && hasEnding(one))
  if (word === undefined) return null
  const path = pathOf(word)
  return isAbsolute(path) ? path : resolve(folder, path)
}

/** GNOME hands over an address where KDE, Windows and macOS hand over a path. */
function pathOf(word: string): string {
  if (!/^file:\/\//i.test(word)) return word
  try {
    return fileURLToPath(word)
  } catch {
    // Of another computer: it is said to be gone.
    return word
  }
}

/** What is said of it. Nothing of a file is ever applied unseen: this only looks whether it can be one of ours. */
export function lookAtFile(
  path: string,
  look: (path: string) => Stats = statSync,
): { message: string; detail: string } {
  const name = basename(path)
  const fault = faultOf(path, look)
  return fault
    ? { message: TEXTS.fileRefused(name), detail: fault }
    : { message: TEXTS.fileOpened(name), detail: TEXTS.fileUnread }
}

function faultOf(path: string, look: (path: string) => Stats): string | null {
  if (!isAbsolute(path) || path.length > LONGEST_PATH || path.includes('\0') || !hasEnding(path)) return TEXTS.fileOther
  try {
    const stats = look(path)
    if (!stats.isFile()) return TEXTS.fileOther
    if (stats.size === 0) return TEXTS.fileEmpty
    return stats.size > LARGEST ? TEXTS.fileTooLarge : null
  } catch {
    return TEXTS.fileGone
  }
}

function hasEnding(path: string): boolean {
  return path.toLowerCase().endsWith(ENDING)
}
