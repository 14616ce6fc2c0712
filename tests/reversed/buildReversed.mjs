import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../support/runStep.mjs'
import { reverse } from './reverse.mjs'

export const OUT = join(ROOT, 'out', 'reversed')

/**
 * Main and the preloads as `npm run build` makes them, with a setting reversed, beside the screen that is built already.
 *
 * @param {import('./reversalsOfMain.mjs').ReversalOfMain} reversal
 */
export async function buildReversed(reversal) {
  rmSync(OUT, { recursive: true, force: true })
  for (const { name, format, entries } of [
    { name: 'main', format: /** @type {const} */ ('es'), entries: { main: 'electron/main/main.ts' } },
    { name: 'preload', format: /** @type {const} */ ('cjs'), entries: { ui: 'electron/preload/ui.ts' } },
    { name: 'preload', format: /** @type {const} */ ('cjs'), entries: { vault: 'electron/preload/vault.ts' } },
  ]) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: ROOT,
      plugins: [reverse(reversal)],
      ssr: { noExternal: true },
      build: {
        outDir: join(OUT, name),
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        ssr: true,
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(entries).map(([entry, path]) => [entry, join(ROOT, path)])),
          external: ['electron', /^node:/],
          output: { format, entryFileNames: format === 'es' ? '[name].js' : '[name].cjs' },
        },
      },
    })
  }
  symlinkSync(join(ROOT, 'out', 'renderer'), join(OUT, 'renderer'), 'junction')
}
