import { asked, onStage, seeded } from '../browser'
import { atMost, info, type Line, many, type Row, shown, timed } from '../measure'

const ROUNDS = 5
const EVERYTHING = { contractIds: null, party: null, side: null, currency: null }
const PAYMENTS = {
  period: { from: null, to: null },
  selection: EVERYTHING,
  by: 'contract',
  page: { from: 0, limit: 50 },
}

/** From navigation to a usable list of contracts in a program that wasn't running, and payments asked for first and again. */
async function starts(address: string, contracts: number) {
  return onStage(address, async (stage) => {
    if (contracts > 0) await seeded(stage, contracts)
    const cold: number[] = []
    const first: number[] = []
    const again: number[] = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      const page = await stage.context.newPage()
      const took = await timed(async () => {
        await page.goto(`${address}#/contracts`)
        const list = page.getByRole('grid', { name: 'Contracts' }).locator('tbody tr').first()
        await (contracts > 0 ? list : page.getByRole('button', { name: 'Import contracts' }).first()).waitFor()
      })
      const payments = () => asked(page, 'GetPayments', PAYMENTS as never)
      const [asking, repeated] = [await timed(payments), await timed(payments)]
      if (round > 0) {
        cold.push(took)
        first.push(asking)
        again.push(repeated)
      }
      // The core ends with its last page.
      await page.close()
    }
    return { contracts, cold, first, again }
  })
}

/** How cost grows, and the cold start on the largest against the empty one. */
export const growth: Row = async ({ address, scale }) => {
  const empty = await starts(address, 0)
  const lines: Line[] = []
  let largest = empty
  for (const size of [100, 1_000, 10_000]) {
    largest = await starts(address, Math.max(10, Math.round(size * scale)))
    const of = `${many(largest.contracts)} contracts`
    lines.push(
      info(`start with ${of}`, shown(largest.cold)),
      info(`payments of ${of}, after a start`, shown(largest.first)),
      info(`payments of ${of}, asked for again`, shown(largest.again)),
    )
  }
  const what = `cold start with ${many(largest.contracts)} contracts`
  return [atMost(what, largest.cold, 'the same page, empty', empty.cold, 2), ...lines]
}
