import { findChromium, findHeadlessShell } from '../findChromium.mjs'

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
// Chromium's sandbox can't be set up by root.
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** How a test starts a browser of its own: the one of this machine, keeping off the network. */
export const CHROMIUM = {
  executablePath: findChromium() ?? 'chromium',
  args: [...QUIET, ...AS_ROOT],
}

/** How the browser is started that tests share, which keep nothing in it. */
export const SHARED_CHROMIUM = { ...CHROMIUM, executablePath: findHeadlessShell() ?? CHROMIUM.executablePath }
