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
  /** Keys of texts that go with it, where it is done. */
  readonly drops?: readonly string[]
  /** Null: the contract must be new. */
  decide(
    contract: Contract | null,
  ): Result<{ decision: Decision; circumstance: Circumstance; recordedBy: Side }, WireRefusal>
}

interface Done {
  readonly version: number
}

/** A second writer may be first once; it is decided anew on what it left. More often than that is told to the user. */
const ATTEMPTS = 2

/**
 * The way of every act: load, decide, record, append durably, and only then say so (architecture, 3). It is decided first on
 * what is remembered of the contract, so that usually nothing is read. Only an append makes that count: its transaction looks
 * whether the command was done before, then whether the contract is still at that version. All else is asked of the store.
 */
export async function changeContract(change: Change, context: Context): Promise<Result<Done, WireRefusal>> {
  const { journal } = context.workspace
  const supposed = await attempt(journal.recallContract(change.contractId), change, context)
  if (supposed?.ok) return supposed

  const answered = await journal.readAnswer(change.commandId)
  if (answered !== null) return ok(JSON.parse(answered) as Done)
  for (let attempts = 0; attempts < ATTEMPTS; attempts += 1) {
    const made = await attempt(await journal.readContract(change.contractId), change, context)
    if (made) return made
  }
  return refused(fault('changed-elsewhere'))
}

/** Null: the contract is not, or no longer, as it was before; nothing was written. */
async function attempt(
  before: Contract | null,
  change: Change,
  context: Context,
): Promise<Result<Done, WireRefusal> | null> {
  const { ports, workspace } = context
  const decided = change.decide(before)
  if (!decided.ok) return decided
  const { decision, circumstance, recordedBy } = decided.value
  if (!decision.ok) {
    const say = await refusalWords(context)
    return refused(say(decision.refusal))
  }

  const recordedAt = ports.clock.now()
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
  const command = { id: change.commandId, answer: JSON.stringify(done), drops: change.drops ?? [] }
  const outcome = await workspace.journal.append([commit], command)

  if (outcome.kind === 'conflict') return null
  if (outcome.kind === 'repeated') return ok(JSON.parse(outcome.answer) as Done)
  workspace.portfolio.set(contract.id, row)
  ports.notifier.signal({ type: 'changed', contracts: [contract.id], about: ['contracts'] })
  return ok(done)
}
