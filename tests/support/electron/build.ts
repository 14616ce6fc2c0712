import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../../../electron/start/paths.mjs'

/** Makes one plain file of the stand-in, for Node runs no TypeScript. */
export async function buildStandIn(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      outDir: join(ROOT, 'out', 'stand-in'),
      target: 'node20',
      minify: false,
      lib: { entry: join(import.meta.dirname, 'electron.ts'), formats: ['es'], fileName: () => 'electron.js' },
      rolldownOptions: { external: [/^node:/, '@playwright/test'] },
    },
  })
}
