/**
 * Why no window can be opened here, although Electron may be installed.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {number | undefined} user The user's number; 0 is root.
 * @returns {string | null} Null: nothing is in the way.
 */
export function desktopHurdle(platform, environment, user) {
  if (platform !== 'linux') return null
  if (user === 0) return 'Electron doesn’t run as root'
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? null : 'There is no display for a window'
}
