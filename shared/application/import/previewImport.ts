import type { ImportContract, ImportOptions, ImportPreview } from '../../ipc/views/workspace'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { ContractId, MilestoneId } from '../../kernel/ids'
import { plainAmount } from '../../kernel/money'
import type { Contract } from '../../rules/contract'
import { contractValue, held } from '../../rules/figures'
import type { Sheet } from '../../sheet/sheet'
import type { SayRefusal } from '../wording/refusalWords'
import type { ContractHistory, LineFault } from './contractHistory'
import { contractKey } from './contractKey'
import { enactHistory, planFaults, type Stamp } from './enactHistory'
import { groupRows, type RowProblem } from './groupRows'
import { type ReadFile, readFile } from './readFile'
import { type Reading, readHistory } from './readHistory'
import { totalsOf } from './totals'

export interface StagedImport {
  readonly stagedId: string
  readonly fileName: string
  readonly sheet: Sheet
}

export interface PreviewSetting {
  readonly options: ImportOptions
  /** Is a contract with this `contractKey` in the workspace? */
  readonly isThere: (key: string) => boolean
  readonly today: CalendarDay
  readonly say: SayRefusal
  /** Awaited now and then, so that other calls get through while a large file is judged: any read of the store does. */
  readonly pause: () => Promise<unknown>
}

/** A new contract that the rules have no objection to. */
export interface PreparedContract {
  readonly history: ContractHistory
  /** The version it will have: how many events it becomes. */
  readonly version: number
}

export interface PreparedImport {
  readonly preview: ImportPreview
  /** What `runImport` takes; empty while something is missing or must be answered. */
  readonly prepared: readonly PreparedContract[]
  /** Contracts that are there already. */
  readonly skipped: number
  /** Contracts of which a row can't be imported. */
  readonly refused: number
}

const SAMPLE_ROWS = 5
const CONTRACTS_BETWEEN_PAUSES = 200

/** What a file will become: each contract with its figures, and every row that can't be imported. Nothing is written. */
export async function previewImport(
  { stagedId, fileName, sheet }: StagedImport,
  setting: PreviewSetting,
): Promise<PreparedImport> {
  const file = readFile(sheet, setting.options)
  const contracts: ImportContract[] = []
  const problems: RowProblem[] = []
  const prepared: PreparedContract[] = []
  let refused = 0
  const reading = readingOf(file, setting.options)
  if (reading) {
    const grouped = groupRows(file)
    problems.push(...grouped.problems)
    refused += grouped.refused
    for (const [index, group] of grouped.groups.entries()) {
      if (index > 0 && index % CONTRACTS_BETWEEN_PAUSES === 0) await setting.pause()
      const { history, faults } = readHistory(group, reading)
      const outcome = judge(history, faults, setting)
      if ('faults' in outcome) {
        problems.push(...outcome.faults.map((fault) => ({ ...fault, contract: history.terms.title })))
        refused += 1
        continue
      }
      const isThere = setting.isThere(contractKey(outcome.contract.terms))
      contracts.push(importContract(history, outcome.contract, isThere))
      if (!isThere) prepared.push({ history, version: outcome.contract.version })
    }
  }
  const preview = {
    stagedId,
    fileName,
    rows: file.rows.length + file.misfits.length,
    headings: [...file.headings],
    sample: file.rows.slice(0, SAMPLE_ROWS).map((row) => [...row.cells]),
    mapping: file.mapping,
    missing: [...file.missing],
    style: file.style,
    questions: [...file.questions],
    contracts,
    problems: problems.sort((a, b) => a.line - b.line),
    totals: totalsOf(contracts),
  }
  return { preview, prepared, skipped: contracts.length - prepared.length, refused }
}

/** Null while something is missing or must be answered. */
function readingOf({ mapping, missing, questions, style }: ReadFile, options: ImportOptions): Reading | null {
  if (missing.length > 0 || questions.length > 0 || style.decimal === null || style.dayOrder === null) return null
  return { mapping, decimal: style.decimal, dayOrder: style.dayOrder, ourSide: options.ourSide }
}

/** Where cells could not be read, only the plan is tried beside: what follows from them would be said twice. */
function judge(
  history: ContractHistory,
  unread: readonly LineFault[],
  setting: PreviewSetting,
): { readonly contract: Contract } | { readonly faults: readonly LineFault[] } {
  if (unread.length > 0) {
    const isSaid = (fault: LineFault) =>
      unread.some(({ line, refusal }) => line === fault.line && refusal.code === fault.refusal.code)
    return { faults: [...planFaults(history, trial(setting)).filter((fault) => !isSaid(fault)), ...unread] }
  }
  const enacted = enactHistory(history, trial(setting))
  return enacted.ok ? { contract: enacted.value.contract } : { faults: enacted.refusal }
}

/** Ids and an instant for a contract that is never kept. */
function trial({ today, say }: PreviewSetting): Stamp {
  let count = 0
  return {
    contractId: 'trial' as ContractId,
    nextMilestoneId: () => {
      count += 1
      return `trial-${count}` as MilestoneId
    },
    today,
    recordedAt: `${today}T00:00:00.000Z`,
    say,
  }
}

function importContract(history: ContractHistory, contract: Contract, isThere: boolean): ImportContract {
  const { title, client, freelancer, ourSide, currency } = contract.terms
  return {
    line: history.line,
    title,
    client,
    freelancer,
    ourSide,
    currency,
    milestones: history.rows.length,
    outcome: isThere ? 'there' : 'new',
    value: plainAmount(contractValue(contract), currency),
    deposited: plainAmount(contract.money.deposited, currency),
    held: plainAmount(held(contract), currency),
    paid: plainAmount(contract.money.paid, currency),
  }
}
