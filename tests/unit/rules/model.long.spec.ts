import { expect, test } from 'vitest'
import { runModel, told } from '../../support/rules/modelRun'

const COMMANDS = Number(process.env.COMMANDS ?? 10_000_000)
/** Far enough apart that no contract comes twice: each takes one number. */
const CHUNK = 1_000_000

test(`H2, H3: ${COMMANDS.toLocaleString('en')} random commands agree with the oracle, and the invariants hold`, () => {
  const first = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
  let done = 0
  for (let chunk = 0; done < COMMANDS; chunk += 1) {
    const report = runModel(first + chunk * CHUNK, Math.min(CHUNK, COMMANDS - done))
    done += report.commands
    process.stdout.write(`${told(report)}\n${done.toLocaleString('en')} commands so far\n\n`)
  }
  expect(done).toBeGreaterThanOrEqual(COMMANDS)
})
