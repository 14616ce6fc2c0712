import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { ask, todayOf } from '../support/browser/acts'
import { bundled } from '../support/bundle'
import { test } from './program'

/** `npm run test:desktop` sends 100,000; as many reach main's part of the bridge in tests/unit/electron. */
const CALLS = Number(process.env.FUZZ_CALLS ?? 2_000)

test(`of ${CALLS.toLocaleString('en-US')} calls of a hostile page the valid ones are answered, all others refused`, async ({
  program,
}) => {
  test.setTimeout(900_000)
  const { page, main } = program.now
  const script = await bundled(fileURLToPath(new URL('../support/hostile/page.ts', import.meta.url)))
  await page.evaluate(script)
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
  const today = await todayOf(page)
  const { outcomes, started, unexpected } = await page.evaluate((what) => globalThis.hostilePage.send(...what), [
    seed,
    CALLS,
    today,
  ] as const)
  console.log(`seed ${seed}: ${JSON.stringify(outcomes)}`)
  expect(unexpected, `FUZZ_SEED=${seed}`).toEqual([])
  expect(outcomes.answered + outcomes.refused + outcomes.rejected).toBe(CALLS)
  for (const [outcome, count] of Object.entries(outcomes)) expect(count, outcome).toBeGreaterThan(CALLS / 20)

  expect(main.process.exitCode).toBeNull()
  expect(main.printed()).toBe('')
  const all = await main.ask<readonly { readonly name: string }[]>('recorded')
  expect(all.filter(({ name }) => /^(dialog|shell|notification|printToPDF)/.test(name))).toEqual([])
  expect((await ask(page, 'ListContracts', { from: 0, limit: 1 })).total, 'contracts that were started').toBe(started)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Contracts', exact: true })).toBeVisible()
})
