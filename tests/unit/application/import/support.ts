import { readFileSync } from 'node:fs'
import { wireRefusal } from '../../../../shared/application/faults'
import { type PreparedImport, previewImport } from '../../../../shared/application/import/previewImport'
import type { ImportOptions } from '../../../../shared/ipc/views/workspace'
import { day } from '../../../../shared/kernel/calendarDay'
import { readCsv } from '../../../../shared/sheet/csv'

export const TODAY = day('2026-11-21')
const UNTOLD: ImportOptions = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }
const HEADINGS =
  'Contract,Client,Freelancer,Our side,Currency,Budget,Milestone,Description,Amount,Due date,Funded on,Paid,Paid on'

export function sample(name: 'agency-en' | 'agency-de' | 'agency-broken'): string {
  return readFileSync(new URL(`../../../../resources/samples/${name}.csv`, import.meta.url), 'utf8')
}

export async function preview(
  text: string,
  options: Partial<ImportOptions> = {},
  isThere: (key: string) => boolean = () => false,
): Promise<PreparedImport> {
  const read = readCsv(text)
  if (!read.ok) throw new Error(`${read.refusal.code} on line ${read.refusal.line}`)
  const staged = { stagedId: 'staged', fileName: 'file.csv', sheet: read.value }
  const pause = () => Promise.resolve()
  return previewImport(staged, { options: { ...UNTOLD, ...options }, isThere, today: TODAY, say: wireRefusal, pause })
}

/** Rows under the headings of the sample files; the first stands on line 2. */
export function file(...rows: readonly string[]): string {
  return [HEADINGS, ...rows].join('\n')
}

export interface RowCells {
  readonly contract?: string
  readonly client?: string
  readonly side?: string
  readonly currency?: string
  readonly budget?: string
  readonly milestone?: string
  readonly amount?: string
  readonly due?: string
  readonly funded?: string
  readonly paid?: string
  readonly paidOn?: string
}

export function row(cells: RowCells = {}): string {
  const {
    contract = 'Site',
    client = 'Acme',
    side = 'freelancer',
    currency = 'USD',
    budget = '',
    milestone = 'M',
  } = cells
  const { amount = '100.00', due = '', funded = '', paid = '', paidOn = '' } = cells
  return [
    contract,
    client,
    'Studio Nord',
    side,
    currency,
    budget,
    milestone,
    '',
    amount,
    due,
    funded,
    paid,
    paidOn,
  ].join(',')
}

/** `line code` of each problem. */
export function problemsOf({ preview: { problems } }: PreparedImport): readonly string[] {
  return problems.map(({ line, refusal }) => `${line} ${refusal.code}`)
}
