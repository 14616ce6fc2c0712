import { spawn } from 'node:child_process'

/**
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {readonly [string, ...string[]] | null} The command that opens an address; null: there is no display.
 */
export function openCommand(platform, environment) {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null
}

/**
 * Opens the user's browser where there is a display. The address is printed anyway, so that a failure costs nothing.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const command = openCommand(process.platform, process.env)
  if (!command) return
  const [program, ...words] = command
  const opener = spawn(program, [...words, address], { stdio: 'ignore', detached: true })
  opener.once('error', () => console.log('No browser could be opened: open the address yourself.'))
  opener.unref()
}
