import type { ReadyWorkspace } from '../../ipc/views/workspace'
import { ok } from '../../kernel/result'
import { compareTexts } from '../../kernel/text'
import type { Handler } from '../handler'
import { type ImportRecord, readImportRecords } from '../import/importRecord'
import type { Portfolio } from '../portfolio'
import type { Journal } from '../ports'
import { countWaiting } from './inbox'
import { readSettings } from './settings'

export const getWorkspace: Handler<'GetWorkspace'> = async (_, { ports, workspace, today }) =>
  ok({
    state: 'ready',
    today,
    samples: workspace.name === 'samples',
    contracts: workspace.portfolio.size,
    waiting: countWaiting(workspace.portfolio, today),
    settings: await readSettings({ ports, workspace }),
    imports: await takeBacks(workspace.journal, workspace.portfolio),
  })

/** Imports that are still whole, the latest first. */
async function takeBacks(journal: Journal, portfolio: Portfolio): Promise<ReadyWorkspace['imports']> {
  const records = (await readImportRecords(journal)).filter((record) => isUntouched(record, portfolio))
  return records
    .sort((a, b) => compareTexts(b.on, a.on) || compareTexts(b.at ?? '', a.at ?? ''))
    .map(({ importId, fileName, on, contracts }) => ({ importId, fileName, on, contracts: contracts.length }))
}

function isUntouched({ result, contracts }: ImportRecord, portfolio: Portfolio): boolean {
  return result !== null && contracts.every(({ id, version }) => portfolio.get(id)?.version === version)
}
