import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** A script that a page can run as it is. */
export async function bundled(entry: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'tranche-suite-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: false,
        lib: { entry, formats: ['iife'], name: 'suite', fileName: () => 'suite.js' },
      },
    })
    return await readFile(join(outDir, 'suite.js'), 'utf8')
  } finally {
    await rm(outDir, { recursive: true })
  }
}
