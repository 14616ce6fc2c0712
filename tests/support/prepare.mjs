import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { isStarted, run } from './runStep.mjs'

const PACKAGES = ['chromium', 'fonts-liberation', 'fonts-noto-core']

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Sees to what the tests need beside Node: Chromium. */
export async function prepare() {
  if (findChromium()) return true
  if (!process.env.CHROMIUM_PATH && isDebianRoot()) {
    console.log('Installing Chromium for the end-to-end tests …')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], quiet)
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], quiet)
    if (findChromium()) return true
  }
  console.error('Chromium is missing: install it, or name it with CHROMIUM_PATH=/path/to/chromium.')
  return false
}

if (isStarted(import.meta.url)) process.exitCode = (await prepare()) ? 0 : 1
