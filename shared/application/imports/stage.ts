import type { WireRefusal } from '../../ipc/primitives'
import type { ImportOptions } from '../../ipc/views/workspace'
import { ok, type Result, refused } from '../../kernel/result'
import { isOwnHeading } from '../../ledger/formats/csv'
import { readCsv } from '../../sheet/csv'
import { fault } from '../faults'
import type { Context, Handler } from '../handler'
import { contractKey } from '../import/contractKey'
import { withoutGuards } from '../import/ownFile'
import { type PreparedImport, previewImport as prepare } from '../import/previewImport'
import { fileFault } from '../import/texts'
import { refusalWords } from '../wording/refusalWords'

/** What a file would become. A file is read once and kept while its options are tried; the next file takes its place. */
export const previewImport: Handler<'PreviewImport'> = async ({ stagedId, fileName, text, options }, context) => {
  if (text !== null) {
    const sheet = readCsv(text, isOwnHeading)
    if (!sheet.ok) return refused(fileFault(sheet.refusal))
    context.session.imports.staged = { stagedId, fileName, sheet: withoutGuards(sheet.value) }
  }
  const prepared = await prepareStaged(stagedId, options, context)
  return prepared.ok ? ok(prepared.value.preview) : prepared
}

/** What was previewed, where all that it was judged by is as it was then; else judged anew. */
export async function preparedBefore(
  stagedId: string,
  options: ImportOptions,
  context: Context,
): Promise<Result<PreparedImport, WireRefusal>> {
  const { staged, judged } = context.session.imports
  const isStill =
    judged !== null &&
    staged?.stagedId === stagedId &&
    judged.sheet === staged.sheet &&
    judged.options === JSON.stringify(options) &&
    judged.today === context.today &&
    judged.there === context.workspace.portfolio.inOrder()
  return isStill ? ok(judged.import) : prepareStaged(stagedId, options, context)
}

async function prepareStaged(
  stagedId: string,
  options: ImportOptions,
  { ports, session, workspace, today }: Context,
): Promise<Result<PreparedImport, WireRefusal>> {
  const { staged } = session.imports
  if (staged?.stagedId !== stagedId) return refused(fault('import-not-staged'))
  const there = workspace.portfolio.inOrder()
  const keys = new Set(there.map(([, row]) => contractKey(row)))
  const pause = () => workspace.journal.readText(`import/${stagedId}`)
  const prepared = await prepare(staged, {
    options,
    isThere: (key) => keys.has(key),
    today,
    say: await refusalWords({ ports, workspace, today }),
    pause,
  })
  session.imports.judged = { sheet: staged.sheet, options: JSON.stringify(options), today, there, import: prepared }
  return ok(prepared)
}
