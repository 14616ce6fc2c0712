import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium, findHeadlessShell } from './findChromium.mjs'
import { isStarted, run } from './runStep.mjs'

const CHROMIUM = ['chromium', 'fonts-liberation', 'fonts-noto-core']
const SHELL = ['chromium-headless-shell']

/** Programs that read what we export, by Debian's package. Tests of them say by name what is missing. */
const READERS = [
  { program: 'hledger', packageName: 'hledger' },
  { program: 'ledger', packageName: 'ledger' },
  { program: 'bean-check', packageName: 'beancount' },
  { program: 'pdftotext', packageName: 'poppler-utils' },
]

/** Letters that printed pages are tested with, where Debian puts them. */
const FONTS = [
  { file: '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf', packageName: 'fonts-noto-core' },
  { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', packageName: 'fonts-noto-cjk' },
]

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * The path of a program that can be started by its name; null: there is none.
 *
 * @param {string} program
 */
export function findProgram(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {}
  }
  return null
}

/** @param {readonly string[]} packages */
async function install(packages) {
  console.log(`Installing for the tests: ${packages.join(', ')} …`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], quiet)
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet)
}

/** Sees to what the tests need beside Node: Chromium, and where they can be had the programs that read our exports. */
export async function prepare() {
  const needsChromium = !findChromium() && !process.env.CHROMIUM_PATH
  const needsShell = !findHeadlessShell() && !process.env.CHROMIUM_PATH
  const readers = READERS.filter(({ program }) => !findProgram(program)).map(({ packageName }) => packageName)
  if (isDebianRoot()) {
    // Apart, so that one that can't be had doesn't keep Chromium away.
    if (needsChromium) await install(CHROMIUM)
    if (needsShell) await install(SHELL)
    const fonts = FONTS.filter(({ file }) => !existsSync(file)).map(({ packageName }) => packageName)
    if (readers.length > 0) await install(readers)
    if (fonts.length > 0) await install(fonts)
  }
  for (const { program, packageName } of READERS) {
    if (!findProgram(program)) console.log(`${program} is missing (package ${packageName}): its tests are left out.`)
  }
  for (const { file, packageName } of FONTS) {
    if (!existsSync(file)) console.log(`${packageName} is missing: printed pages may show boxes for its letters.`)
  }
  if (needsShell && !findHeadlessShell()) console.log(`${SHELL} is missing: all journeys run in Chromium, more slowly.`)
  if (findChromium()) return true
  console.error('Chromium is missing: install it, or name it with CHROMIUM_PATH=/path/to/chromium.')
  return false
}

if (isStarted(import.meta.url)) process.exitCode = (await prepare()) ? 0 : 1
