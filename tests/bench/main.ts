import { cpus, loadavg } from 'node:os'
import type { Bench, Line, Row } from './measure'
import { acts } from './rows/acts'
import { drag } from './rows/drag'
import { growth } from './rows/growth'
import { importing } from './rows/importing'
import { ledger } from './rows/ledger'
import { list } from './rows/list'
import { print } from './rows/print'
import { rules } from './rows/rules'
import { size } from './rows/size'

const ROWS: Readonly<Record<string, Row>> = { ledger, rules, print, drag, size, acts, importing, list, growth }

function verdict({ met }: Line): string {
  return met === null ? '' : met ? 'met' : 'missed'
}

function table(lines: readonly Line[]): string {
  const rows = [
    ['what', 'ours: median (p95)', 'limit or peer', 'ratio', 'target', ''],
    ...lines.map((line) => [line.what, line.ours, line.against, line.ratio, line.target, verdict(line)]),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)))
  return rows
    .map((row) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join('  '))
    .join('\n')
}

function load(): string {
  return loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')
}

/** The rows named, or all of them; a row that fails is a missed one. */
export async function runBench(bench: Bench, named: readonly string[]): Promise<void> {
  const unknown = named.filter((name) => !(name in ROWS))
  if (unknown.length > 0)
    throw new Error(`No such row: ${unknown.join(', ')}. There are ${Object.keys(ROWS).join(', ')}.`)
  const lines: Line[] = []
  console.log(`${cpus().length} cores, Node ${process.version}; load before: ${load()}\n`)
  for (const [name, row] of Object.entries(ROWS)) {
    if (named.length > 0 && !named.includes(name)) continue
    process.stderr.write(`${name} …\n`)
    try {
      lines.push(...(await row(bench)))
    } catch (fault) {
      const ours = fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)
      lines.push({ what: name, ours: `failed: ${ours}`, against: '–', ratio: '–', target: '–', met: false })
      console.error(fault)
    }
  }
  console.log(table(lines))
  console.log(`\nload after: ${load()}; ${lines.filter(({ met }) => met === false).length} missed`)
}
