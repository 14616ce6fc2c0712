import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readScenario } from '../support/rules/scenarioFile'
import { runScenario } from '../support/rules/scenarioRunner'

const more = process.env.SCENARIOS
const folders = [import.meta.dirname, ...(more ? [more] : [])]
const report: string[] = []
let passed = 0

for (const folder of folders) {
  describe(`scenarios of ${basename(folder)}`, () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()

    test('the folder holds scenarios', () => expect(files).not.toEqual([]))

    test.each(files)('%s', (file) => {
      try {
        const scenario = readScenario(readFileSync(join(folder, file), 'utf8'))
        runScenario(scenario)
        passed += 1
        report.push(`passed  ${file}  ${scenario.name} (${scenario.steps.length} steps)`)
      } catch (fault) {
        const message = fault instanceof Error ? fault.message : String(fault)
        report.push(`FAILED  ${file}  ${message}`)
        throw new Error(`${file}: ${message}`)
      }
    })
  })
}

afterAll(() => {
  const total = `${passed} of ${report.length} scenarios passed`
  process.stdout.write(`${['', ...report, total].join('\n')}\n`)
})
