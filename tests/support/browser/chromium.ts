import { findChromium } from '../findChromium.mjs'

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
// Chromium's sandbox can't be set up by root.
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** How every test starts its browser: the one of this machine, keeping off the network. */
export const CHROMIUM = {
  executablePath: findChromium() ?? 'chromium',
  args: [...QUIET, ...AS_ROOT],
}
