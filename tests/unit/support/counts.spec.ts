import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { countBrowserTests, countUnitTests } from '../../support/counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tranche-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

it('counts the tests of both runners', () => {
  expect(countUnitTests(report({ numPassedTests: 5, numFailedTests: 2 }), false)).toEqual({ passed: 5, failed: 2 })
  expect(countBrowserTests(report({ stats: { expected: 3, unexpected: 1, flaky: 1 } }), false)).toEqual({
    passed: 3,
    failed: 2,
  })
})

it('never takes a run for good that ended badly, ran nothing or wrote no report', () => {
  expect(countUnitTests(report({ numPassedTests: 5, numFailedTests: 0 }), false)).toEqual({ passed: 5, failed: 1 })
  expect(countUnitTests(report({ numPassedTests: 0, numFailedTests: 0 }), true)).toEqual({ passed: 0, failed: 1 })
  expect(countBrowserTests(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 })
})
