import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../prepare.mjs'

/** Balances by `ACCOUNT CURRENCY`, as plain decimals; zeros left out. */
export type Balances = ReadonlyMap<string, string>

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

function run(program: string, words: readonly string[]): Ran {
  // A locale of UTF-8: without one these programs can't read the names.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', env, maxBuffer: 1 << 28 })
  return { status, out: stdout, error: stderr }
}

function good(program: string, words: readonly string[]): string {
  const { status, out, error } = run(program, words)
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${error.slice(0, 2_000)}`)
  return out
}

export function withFile<Value>(text: string, ending: string, use: (path: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-export-'))
  try {
    const path = join(folder, `export.${ending}`)
    writeFileSync(path, text)
    return use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function balancesOf(lines: Iterable<readonly [account: string, amounts: readonly string[]]>): Balances {
  const balances = new Map<string, string>()
  for (const [account, amounts] of lines) {
    for (const shown of amounts) {
      const [amount, currency] = shown.split(' ')
      if (amount && currency && /[1-9]/.test(amount)) balances.set(`${account} ${currency}`, amount)
    }
  }
  return balances
}

/** Throws what it complains of. */
export function hledgerCheck(path: string): void {
  good('hledger', ['-f', path, '-s', 'check'])
}

export function hledgerBalances(path: string): Balances {
  const rows = good('hledger', ['-f', path, 'balance', '-O', 'csv', '--no-total', '--flat']).trim().split('\n').slice(1)
  return balancesOf(
    rows.map((row) => {
      const [, account = '', amounts = ''] = /^"(.*)","(.*)"$/.exec(row) ?? []
      return [account, amounts.split(', ')] as const
    }),
  )
}

/** The values of a tag, decoded. */
export function hledgerTag(path: string, tag: string): ReadonlySet<string> {
  const values = good('hledger', ['-f', path, 'tags', tag, '--values'])
    .split('\n')
    .filter((value) => value !== '')
  return new Set(values.map(decodeURIComponent))
}

/** Throws what it complains of. */
export function ledgerBalances(path: string): Balances {
  const format = '%(account)\\t%(scrub(display_total))\\n'
  const words = ['--pedantic', 'balance', '--flat', '--no-total', '--balance-format', format]
  const lines: (readonly [string, string[]])[] = []
  for (const line of good('ledger', ['-f', path, ...words]).split('\n')) {
    // Further currencies of an account stand on lines of their own.
    const [account, amount] = line.split('\t')
    if (amount !== undefined) lines.push([account ?? '', [amount.trim()]])
    else lines.at(-1)?.[1].push(line.trim())
  }
  return balancesOf(lines)
}

/** Throws what it complains of. */
export function beanCheck(path: string): void {
  good('bean-check', [path])
}

const READ_BEANCOUNT = `
import collections, json, sys
from beancount import loader
from beancount.core import data
entries, errors, _ = loader.load_file(sys.argv[1])
assert not errors, errors
sums, titles = collections.defaultdict(int), set()
for entry in data.filter_txns(entries):
    for key in ('contract', 'milestone'):
        if key in entry.meta: titles.add(entry.meta[key])
    for one in entry.postings: sums[one.account + ' ' + one.units.currency] += one.units.number
print(json.dumps({'balances': {key: str(value) for key, value in sums.items() if value}, 'titles': sorted(titles)}))
`

/** The interpreter that has beancount's library is the one its commands name on their first line. */
function beancountsPython(): string {
  const command = findProgram('bean-check')
  return (command && /^#! *(\S+)/.exec(readFileSync(command, 'utf8'))?.[1]) ?? 'python3'
}

/** By beancount's own library: its tables round to the decimals that most amounts have. */
export function beancountReads(path: string): { readonly balances: Balances; readonly titles: ReadonlySet<string> } {
  const read = JSON.parse(good(beancountsPython(), ['-c', READ_BEANCOUNT, path]))
  return { balances: new Map(Object.entries<string>(read.balances)), titles: new Set(read.titles) }
}

/** What it says against a file; null: it takes it. */
export function complaint(use: () => void): string | null {
  try {
    use()
    return null
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}
