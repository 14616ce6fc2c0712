import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buildIfStale } from '../start/build.mjs'
import { fetchElectron, installedElectron } from '../start/findElectron.mjs'
import { ROOT, VERSION } from '../start/paths.mjs'
import { withShipped } from './components.mjs'
import { packagingHurdle } from './hurdle.mjs'
import { licenceList, shippedPackages } from './licences.mjs'

const PACKAGES = join(ROOT, 'dist')
const FETCH_MS = 120_000
const MOST_SBOM = 64_000_000

/** @param {readonly string[]} words */
function npm(words) {
  const script = process.env.npm_execpath
  if (!script) throw new Error('Run this by npm: npm run package')
  return execFileSync(process.execPath, [script, ...words], { cwd: ROOT, encoding: 'utf8', maxBuffer: MOST_SBOM })
}

function writePapers() {
  mkdirSync(PACKAGES, { recursive: true })
  const shipped = shippedPackages(ROOT)
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
  writeFileSync(join(PACKAGES, 'licences.txt'), licenceList(shipped, own))
  const sbom = JSON.parse(npm(['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']))
  writeFileSync(join(PACKAGES, `tranche-${VERSION}.cdx.json`), JSON.stringify(withShipped(sbom, shipped), null, 1))
}

/**
 * @param {AbortSignal} stopped
 * @returns {Promise<number>} The exit code.
 */
function build(stopped) {
  const tool = join(dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')), 'cli.js')
  // As it was downloaded, from the cache: of an unpacked one it leaves Chromium's licences out on macOS, and Electron's example in.
  const unpacked = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const words = [tool, '--publish', 'never', ...(unpacked ? [`-c.electronDist=${unpacked}`] : [])]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: ROOT, stdio: 'inherit', signal: stopped })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * @param {AbortSignal} stopped
 * @returns {Promise<number>} The exit code.
 */
async function run(stopped) {
  const { platform, arch } = process
  const isKnown = packagingHurdle({ platform, arch, missing: null }) === null
  if (isKnown && !installedElectron()) console.log('Fetching Electron, for two minutes at most …')
  const fetched = installedElectron() || !isKnown ? null : await fetchElectron(stopped, undefined, FETCH_MS)
  const missing = fetched && 'missing' in fetched ? fetched.missing : null
  const hurdle = packagingHurdle({ platform, arch, missing })
  if (hurdle) {
    console.error(hurdle)
    return 1
  }
  await buildIfStale(stopped)
  writePapers()
  const code = await build(stopped)
  if (code === 0) console.log(`In dist/: ${readdirSync(PACKAGES).join(', ')}`)
  return code
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort())
try {
  process.exitCode = await run(stop.signal)
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
