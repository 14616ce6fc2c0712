import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const SCREEN = join(ROOT, 'out', 'renderer')

/** @type {string} */
export const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
