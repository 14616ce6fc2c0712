import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const common = { root: fileURLToPath(new URL('..', import.meta.url)) }

export default defineConfig({
  ...common,
  test: {
    // By default one core is left idle.
    maxWorkers: '100%',
    projects: [
      {
        ...common,
        test: {
          name: 'unit',
          include: ['tests/{unit,conformance,migration,ipc,health,faults}/**/*.spec.{ts,tsx}'],
          exclude: ['**/*.long.spec.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      { ...common, test: { name: 'scenarios', include: ['tests/scenarios/*.spec.ts'], testTimeout: 180_000 } },
      { ...common, test: { name: 'long', include: ['tests/**/*.long.spec.ts'], testTimeout: 3_600_000 } },
    ],
  },
})
