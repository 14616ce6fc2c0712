import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { SCREEN, VERSION } from '../../electron/start/paths.mjs'
import { closeServer, listen, screenServer } from '../../electron/start/server.mjs'
import { isStarted, ROOT, runNode, toolOf } from '../support/runStep.mjs'

const FOLDER = join(ROOT, 'out', 'bench')

/** Bundled, so that what is measured runs as it does in the program, and not through a loader of tests. */
async function bundled() {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: { ssr: join(ROOT, 'tests/bench/main.ts'), outDir: FOLDER, emptyOutDir: true, minify: false },
  })
  return await import(pathToFileURL(join(FOLDER, 'main.js')).href)
}

/** `npm run bench -- ledger rules`: these rows alone. `SCALE=0.1`: a tenth of everything, for a first look. */
async function bench() {
  if (!(await runNode(toolOf('electron-vite', 'bin/electron-vite.js'), ['build', '--logLevel', 'warn']))) return false
  const { runBench } = await bundled()
  const server = screenServer({ folder: SCREEN, version: VERSION })
  /** @type {string[]} */
  const paths = []
  server.on('request', ({ url = '' }) => paths.push(url))
  const port = await listen(server, 0)
  const asked = () => paths.splice(0)
  try {
    const scale = Number(process.env.SCALE ?? 1)
    await runBench({ address: `http://127.0.0.1:${port}/`, asked, scale }, process.argv.slice(2))
  } finally {
    await closeServer(server)
  }
  return true
}

if (isStarted(import.meta.url)) process.exitCode = (await bench()) ? 0 : 1
