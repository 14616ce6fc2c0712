import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { recordBuild } from './electron/start/buildRecord.mjs'

const here = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    // One file with all it needs: it starts faster, and no package is looked up on the user's machine.
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: { input: { main: here('electron/main/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { ui: here('electron/preload/ui.ts'), vault: here('electron/preload/vault.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), recordBuild()],
    build: {
      outDir: 'out/renderer',
      rollupOptions: { input: { index: here('renderer/index.html'), vault: here('renderer/vault.html') } },
      assetsInlineLimit: 0,
      minify: true,
    },
    worker: { format: 'es' },
  },
})
