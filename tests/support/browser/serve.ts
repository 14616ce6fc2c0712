import { SCREEN, VERSION } from '../../../electron/start/paths.mjs'
import { closeServer, listen, screenServer } from '../../../electron/start/server.mjs'
import { ADDRESS_VARIABLE } from './address'

/** One browser host for all tests of a run, on a free port; profiles of their own keep their data apart. */
// biome-ignore lint/style/noDefaultExport: Playwright's global setup is the default export
export default async function serve(): Promise<() => Promise<void>> {
  const server = screenServer({ folder: SCREEN, version: VERSION })
  const port = await listen(server, 0)
  process.env[ADDRESS_VARIABLE] = `http://127.0.0.1:${port}/`
  return () => closeServer(server)
}
