import { plainAmount } from '../../../shared/kernel/money'
import { asked, onStage } from '../browser'
import { atMost, info, many, type Row, shown, timed } from '../measure'
import { portfolioOf } from '../portfolio'

const HEADINGS = 'Contract,Client,Freelancer,Our side,Currency,Milestone,Amount,Funded on,Paid,Paid on'

function fileOf(contracts: number): string {
  const rows = portfolioOf(contracts).flatMap(({ contract: { terms, locked, plan } }) => {
    const { title, client, freelancer, ourSide, currency } = terms
    const amount = (minor: bigint) => plainAmount(minor, currency)
    const head = [title, client, freelancer, ourSide, currency]
    return [
      ...locked.map((one) =>
        [
          ...head,
          one.title,
          amount(one.amount),
          one.funding?.on ?? '',
          ...(one.status === 'paid' ? [amount(one.paid), one.paidOn] : ['', '']),
        ].join(),
      ),
      ...plan.map((one) => [...head, one.title, amount(one.amount), '', '', ''].join()),
    ]
  })
  return [HEADINGS, ...rows].join('\n')
}

/** An import by the program itself, against a bare write of the records that it left. */
export const importing: Row = ({ address, scale }) =>
  onStage(address, async ({ open, before }) => {
    const contracts = Math.max(10, Math.round(10_000 * scale))
    const page = await open()
    const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }
    const staged = { stagedId: 'bench', options } as never
    const preview = await timed(() =>
      asked(page, 'PreviewImport', { ...(staged as object), fileName: 'bench.csv', text: fileOf(contracts) } as never),
    )
    const took = await timed(() =>
      asked(page, 'RunImport', { ...(staged as object), importId: 'bench-import' } as never),
    )
    const { total } = await asked(page, 'ListContracts', { from: 0, limit: 1 })
    if (total !== contracts) throw new Error(`${total} of ${contracts} contracts were imported`)
    await page.close()
    const peer = await before()
    const { took: bare, records } = await peer.evaluate(() => globalThis.bench.copy())
    const what = `import of ${many(contracts)} contracts`
    return [
      atMost(what, [took], `bare IndexedDB, the same ${many(records)} records`, [bare], 1.5),
      info(`${what}: reading and previewing the file`, shown([preview])),
    ]
  })
