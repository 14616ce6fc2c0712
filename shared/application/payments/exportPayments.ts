import type { ParsedInput } from '../../ipc/calls'
import type { ExportFormat } from '../../ipc/views/payments'
import { localeStyle } from '../../kernel/localeNumber'
import { ok } from '../../kernel/result'
import { beancountText } from '../../ledger/formats/beancount'
import { milestoneTable, movementTable } from '../../ledger/formats/csv'
import { type CsvStyle, csvText } from '../../ledger/formats/csvText'
import { hledgerText } from '../../ledger/formats/hledger'
import { icalendarText } from '../../ledger/formats/icalendar'
import { ledgerPeriod } from '../../ledger/period'
import { summaryOf } from '../../ledger/summary'
import type { Context, Handler } from '../handler'
import { readSettings } from '../workspace/settings'
import { checkedPeriod, inBatches, selectedDue, selectedLedgers, selectedRows } from './selected'

type Input = ParsedInput<'ExportPayments'>

const KINDS: { readonly [Format in ExportFormat]: { readonly ending: string; readonly type: string } } = {
  'movements-csv': { ending: 'csv', type: 'text/csv' },
  'movements-spreadsheet': { ending: 'csv', type: 'text/csv' },
  'milestones-csv': { ending: 'csv', type: 'text/csv' },
  'milestones-spreadsheet': { ending: 'csv', type: 'text/csv' },
  hledger: { ending: 'journal', type: 'text/plain' },
  beancount: { ending: 'beancount', type: 'text/plain' },
  icalendar: { ending: 'ics', type: 'text/calendar' },
}

/** The ledger of a period for other programs. */
export const exportPayments: Handler<'ExportPayments'> = async (input, context) => {
  const period = checkedPeriod(input.period)
  if (!period.ok) return period
  const { ending, type } = KINDS[input.format]
  return ok({ fileName: `${nameOf(input)}.${ending}`, type, text: await textOf(input, context) })
}

function nameOf({ format, period: { from, to } }: Input): string {
  const subject =
    format === 'icalendar' ? 'due dates' : format.startsWith('milestones') ? 'payments by milestone' : 'payments'
  const days = [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])]
  return [subject, ...days].join(' ')
}

async function textOf({ format, period, selection }: Input, { workspace, ports }: Context): Promise<string> {
  const contracts = () => selectedLedgers(workspace, selection)
  switch (format) {
    case 'movements-csv':
    case 'movements-spreadsheet':
      return csvText(
        movementTable(ledgerPeriod(await contracts(), period).rows),
        await styleOf(format, { ports, workspace }),
      )
    case 'milestones-csv':
    case 'milestones-spreadsheet': {
      const summaries = await inBatches(selectedRows(workspace, selection), async ([id]) =>
        summaryOf(await workspace.journal.readEvents(id), period),
      )
      return csvText(milestoneTable(summaries), await styleOf(format, { ports, workspace }))
    }
    case 'hledger':
      return hledgerText(await contracts(), period)
    case 'beancount':
      return beancountText(await contracts(), period)
    case 'icalendar':
      return icalendarText(await selectedDue(workspace, selection), period, ports.clock.now())
  }
}

async function styleOf(format: ExportFormat, context: Pick<Context, 'ports' | 'workspace'>): Promise<CsvStyle> {
  if (!format.endsWith('spreadsheet')) return { for: 'programs' }
  return { for: 'spreadsheet', decimal: localeStyle((await readSettings(context)).locale).decimal }
}
