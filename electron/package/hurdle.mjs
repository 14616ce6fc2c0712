/**
 * What packaging needs and this machine doesn't have, in one line.
 *
 * @param {object} found
 * @param {NodeJS.Platform} found.platform
 * @param {string} found.arch
 * @param {string | null} found.missing Why there is no Electron; null: there is.
 * @returns {string | null} Null: nothing is in the way.
 */
export function packagingHurdle({ platform, arch, missing }) {
  if (!['linux', 'darwin', 'win32'].includes(platform)) {
    return `Tranche is packaged on Linux, macOS and Windows, each for itself; this is ${platform}.`
  }
  if (missing === null) return null
  return `Packaging needs Electron for ${platform}-${arch}: ${missing}. Run this where github.com can be reached (electron-builder fetches its own tools from there too), or set ELECTRON_OVERRIDE_DIST_PATH.`
}
