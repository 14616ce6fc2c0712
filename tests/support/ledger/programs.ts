import { execFile } from 'node:child_process'
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

function run(program: string, words: readonly string[]): Promise<Ran> {
  // A locale of UTF-8: without one these programs can't read the names.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  return new Promise((resolve) => {
    const child = execFile(program, words, { encoding: 'utf8', env, maxBuffer: 1 << 28 }, (fault, out, error) => {
      resolve({ status: fault ? child.exitCode : 0, out, error: error || (fault?.message ?? '') })
    })
  })
}

async function good(program: string, words: readonly string[]): Promise<string> {
  const { status, out, error } = await run(program, words)
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${error.slice(0, 2_000)}`)
  return out
}

export function withFile<Value>(text: string, ending: string, use: (path: string) => Promise<Value>): Promise<Value> {
  return withFiles([text], ending, ([path = '']) => use(path))
}

/** The paths are in the order of the texts. */
export async function withFiles<Value>(
  texts: readonly string[],
  ending: string,
  use: (paths: readonly string[]) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-export-'))
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `export-${index + 1}.${ending}`)
      writeFileSync(path, text)
      return path
    })
    return await use(paths)
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

/** Each file by itself, though in one run. Throws what it complains of. */
export async function hledgerCheck(...paths: readonly string[]): Promise<void> {
  await good('hledger', [...paths.flatMap((path) => ['-f', path]), '-s', 'check'])
}

/** Read strictly, unless told otherwise: throws what it complains of. */
export async function hledgerBalances(path: string, how: readonly string[] = ['-s']): Promise<Balances> {
  const out = await good('hledger', ['-f', path, ...how, 'balance', '-O', 'csv', '--no-total', '--flat'])
  const rows = out.trim().split('\n').slice(1)
  return balancesOf(
    rows.map((row) => {
      const [, account = '', amounts = ''] = /^"(.*)","(.*)"$/.exec(row) ?? []
      return [account, amounts.split(', ')] as const
    }),
  )
}

/** The values of a tag, decoded. */
export async function hledgerTag(path: string, tag: string): Promise<ReadonlySet<string>> {
  const out = await good('hledger', ['-f', path, 'tags', tag, '--values'])
  const values = out.split('\n').filter((value) => value !== '')
  return new Set(values.map(decodeURIComponent))
}

/** Throws what it complains of. */
export async function ledgerBalances(path: string): Promise<Balances> {
  const format = '%(account)\\t%(scrub(display_total))\\n'
  const words = ['--pedantic', 'balance', '--flat', '--no-total', '--balance-format', format]
  const lines: (readonly [string, string[]])[] = []
  for (const line of (await good('ledger', ['-f', path, ...words])).split('\n')) {
    // Further currencies of an account stand on lines of their own.
    const [account, amount] = line.split('\t')
    if (amount !== undefined) lines.push([account ?? '', [amount.trim()]])
    else lines.at(-1)?.[1].push(line.trim())
  }
  return balancesOf(lines)
}

/** Throws what it complains of. */
export async function beanCheck(path: string): Promise<void> {
  await good('bean-check', [path])
}

/** Loads and validates as `bean-check` does, which is this call and the printing of its errors. */
const READ_BEANCOUNT = `
import collections, json, sys
from beancount import loader
from beancount.core import data
from beancount.ops import validation
from beancount.parser import printer
def read(path):
    entries, errors, _ = loader.load_file(path, extra_validations=validation.HARDCORE_VALIDATIONS)
    sums, titles = collections.defaultdict(int), set()
    for entry in data.filter_txns(entries):
        for key in ('contract', 'milestone'):
            if key in entry.meta: titles.add(entry.meta[key])
        for one in entry.postings: sums[one.account + ' ' + one.units.currency] += one.units.number
    balances = {key: str(value) for key, value in sums.items() if value}
    return {'errors': [printer.format_error(one) for one in errors], 'balances': balances, 'titles': sorted(titles)}
print(json.dumps([read(path) for path in json.load(open(sys.argv[1]))]))
`

/** The interpreter that has beancount's library is the one its commands name on their first line. */
function beancountsPython(): string {
  const command = findProgram('bean-check')
  return (command && /^#! *(\S+)/.exec(readFileSync(command, 'utf8'))?.[1]) ?? 'python3'
}

interface BeancountReads {
  readonly balances: Balances
  readonly titles: ReadonlySet<string>
}

/** By beancount's own library: its tables round to the decimals that most amounts have. */
export async function beancountReads(path: string): Promise<BeancountReads> {
  const [read] = await beancountReadsAll([path])
  if (!read) throw new Error('Nothing was read')
  return read
}

/** In one process, each file by itself. Throws what it complains of. */
export function beancountReadsAll(paths: readonly string[]): Promise<readonly BeancountReads[]> {
  return withFile(JSON.stringify(paths), 'json', async (list) => {
    const all: readonly { errors: string[]; balances: Record<string, string>; titles: string[] }[] = JSON.parse(
      await good(beancountsPython(), ['-c', READ_BEANCOUNT, list]),
    )
    return all.map(({ errors, balances, titles }) => {
      if (errors.length > 0) throw new Error(errors.join('\n').slice(0, 2_000))
      return { balances: new Map(Object.entries(balances)), titles: new Set(titles) }
    })
  })
}

/** What it says against a file; null: it takes it. */
export async function complaint(use: () => Promise<unknown>): Promise<string | null> {
  try {
    await use()
    return null
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}
