import { SCREEN, VERSION } from '../../../electron/start/paths.mjs'
import { closeServer, listen, screenServer } from '../../../electron/start/server.mjs'
import { buildStandIn } from '../electron/build'
import { ADDRESS_VARIABLE } from './address'
import { hostName } from './host'
import { LEFT_OUT } from './leftOut'

/** What all tests of a run share: one browser host on a free port, or the stand-in for electron; profiles are their own. */
// biome-ignore lint/style/noDefaultExport: Playwright's global setup is the default export
export default async function serve(): Promise<() => Promise<void>> {
  console.log(`Host: ${hostName()}`)
  for (const { file, reason } of LEFT_OUT[hostName()]) console.log(`  left out: ${file}: ${reason}`)
  if (hostName() === 'standin') await buildStandIn()
  const server = screenServer({ folder: SCREEN, version: VERSION })
  const port = await listen(server, 0)
  process.env[ADDRESS_VARIABLE] = `http://127.0.0.1:${port}/`
  return () => closeServer(server)
}
