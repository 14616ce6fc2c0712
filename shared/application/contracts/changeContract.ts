import type { WireRefusal } from '../../ipc/primitives'
import type { CommandId, ContractId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import type { Circumstance } from '../../rules/commands'
import type { Contract, Side } from '../../rules/contract'
import type { Decision } from '../../rules/decide'
import { record } from '../../rules/record'
import { fault } from '../faults'
import type { Context } from '../handler'
import { rowOf } from '../storedRow'
import { refusalWords } from '../wording/refusalWords'

export interface Change {
  readonly commandId: CommandId
  readonly contractId: ContractId
  readonly note: string | null
  /** Null: the contract must be new. */
  decide(
    contract: Contract | null,
  ): Result<{ decision: Decision; circumstance: Circumstance; recordedBy: Side }, WireRefusal>
}

interface Done {
  readonly version: number
}

interface Recorded {
  readonly done: Done
  /** The command was done before: nothing was written now. */
  readonly isRepeated: boolean
}

/** A second writer may be first once; it is decided anew on what it left. More often than that is told to the user. */
const ATTEMPTS = 2

export async function changeContract(change: Change, context: Context): Promise<Result<Done, WireRefusal>> {
  const outcome = await recordChange(change, context)
  return outcome.ok ? ok(outcome.value.done) : outcome
}

/** The way of every act: done before? load, decide, record, append durably, and only then say so (architecture, 3). */
export async function recordChange(change: Change, context: Context): Promise<Result<Recorded, WireRefusal>> {
  const { journal } = context.workspace
  const answered = await journal.readAnswer(change.commandId)
  if (answered !== null) return ok(repeated(answered))

  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await journal.readContract(change.contractId)
    const decided = change.decide(before)
    if (!decided.ok) return decided
    const { decision, circumstance, recordedBy } = decided.value
    if (!decision.ok) {
      const say = await refusalWords(context.workspace.own, context.today)
      return refused(say(decision.refusal))
    }

    const recordedAt = context.ports.clock.now()
    const recording = { contractId: change.contractId, recordedBy, recordedAt, note: change.note }
    const { events, contract } = record(before, decision.value, circumstance, recording)
    const done: Done = { version: contract.version }
    const row = rowOf(contract)
    const commit = {
      contractId: contract.id,
      expectedVersion: before?.version ?? 0,
      events,
      contract,
      row: JSON.stringify(row),
    }
    const outcome = await journal.append([commit], { id: change.commandId, answer: JSON.stringify(done) })

    if (outcome.kind === 'repeated') return ok(repeated(outcome.answer))
    if (outcome.kind === 'appended') {
      context.workspace.portfolio.set(contract.id, row)
      context.ports.notifier.signal({ type: 'changed', contracts: [contract.id], about: ['contracts'] })
      return ok({ done, isRepeated: false })
    }
  }
  return refused(fault('changed-elsewhere'))
}

function repeated(answer: string): Recorded {
  return { done: JSON.parse(answer) as Done, isRepeated: true }
}
