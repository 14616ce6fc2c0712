import { ok, refused } from '../../kernel/result'
import { type Context, type Handler, NOTHING } from '../handler'
import { readImportRecord } from '../import/importRecord'
import { runImport as run } from '../import/runImport'
import { importFault } from '../import/texts'
import type { Journal } from '../ports'
import { rowOf, type StoredRow } from '../storedRow'
import { preparedBefore } from './stage'

/** Imports what was previewed, batch by batch; acts get their turn between the batches. Sent twice, it answers the same. */
export const runImport: Handler<'RunImport'> = async (input, context) => {
  const { ports, session } = context
  const { running, cancelled } = session.imports
  // One at a time: two of the same file would bring its contracts in twice.
  if (running.size > 0) return refused(importFault('import-running'))
  // Before anything is awaited: a cancel that comes now is meant for this run.
  running.add(input.importId)
  try {
    return await runStaged(input, context)
  } finally {
    running.delete(input.importId)
    cancelled.delete(input.importId)
    ports.notifier.signal({ type: 'changed', contracts: 'all', about: ['contracts', 'parties', 'workspace'] })
  }
}

const runStaged: Handler<'RunImport'> = async ({ stagedId, importId, options }, context) => {
  const { ports, session, workspace, today } = context
  const before = await readImportRecord(workspace.journal, importId)
  if (before?.result) return ok(before.result)
  const staged = await preparedBefore(stagedId, options, context)
  if (!staged.ok) return staged
  const outcome = await run(
    { importId, fileName: staged.value.preview.fileName, today, import: staged.value },
    {
      journal: inTurns(context),
      ids: ports.ids,
      clock: ports.clock,
      rowOf: (contract) => JSON.stringify(rowOf(contract)),
      progress: (done, total) => ports.notifier.signal({ type: 'progress', job: importId, done, total }),
      isCancelled: () => session.imports.cancelled.has(importId),
    },
  )
  if (outcome.ok && !outcome.value.cancelled) {
    session.imports.staged = null
    session.imports.judged = null
  }
  return outcome
}

/** Stops a running import at its next batch; what it imported so far is removed. */
export const cancelImport: Handler<'CancelImport'> = async ({ importId }, { session }) => {
  if (session.imports.running.has(importId)) session.imports.cancelled.add(importId)
  return ok(NOTHING)
}

/** The journal, its writes in the writers' queue and followed by the portfolio. */
function inTurns({ session, workspace }: Context): Pick<Journal, 'append' | 'remove' | 'readText' | 'writeText'> {
  const { journal, portfolio } = workspace
  return {
    readText: (key) => journal.readText(key),
    writeText: (key, text) => session.inTurn(() => journal.writeText(key, text)),
    append: (commits, command) =>
      session.inTurn(async () => {
        const outcome = await journal.append(commits, command)
        if (outcome.kind === 'appended') {
          for (const { contractId, row } of commits) portfolio.set(contractId, JSON.parse(row) as StoredRow)
        }
        return outcome
      }),
    remove: (contracts) =>
      session.inTurn(async () => {
        const outcome = await journal.remove(contracts)
        if (outcome === 'removed') for (const { id } of contracts) portfolio.delete(id)
        return outcome
      }),
  }
}
