import { ok, refused } from '../../kernel/result'
import { isBlank } from '../../kernel/text'
import { fault } from '../faults'
import { type Context, type Handler, NOTHING } from '../handler'
import { importFault } from '../import/texts'
import { loadPortfolio } from '../portfolio'
import type { Workspace } from '../session'
import { rowOf } from '../storedRow'
import { writeParty } from '../workspace/parties'
import { readSettings } from '../workspace/settings'
import { enactStory } from './enactStory'
import { SAMPLE_PARTIES, SAMPLE_STORIES } from './stories'

/** Sample contracts in a store of their own, made through the rules with days around today; nothing of the user's is touched. */
export const enterSamples: Handler<'EnterSamples'> = async (_, context) => {
  const { ports, session, workspace, today } = context
  if (workspace.name === 'samples') return ok(NOTHING)
  if (session.imports.running.size > 0) return refused(importFault('import-running'))
  // What an earlier visit may have left goes first.
  const old = ports.journals.open('samples')
  await old.destroy()
  const samples = await session.openSamples(ports.journals.open('samples'))
  if (!samples) return refused(fault('sample-failed'))

  const { us } = await readSettings({ ports, workspace })
  const ourName = isBlank(us.name) ? 'Studio Nord' : us.name
  const recordedAt = ports.clock.now()
  const commits = SAMPLE_STORIES.map((story) => {
    const { events, contract } = enactStory(story, { ourName, today, recordedAt, nextId: ports.ids.next })
    return { contractId: contract.id, expectedVersion: 0, events, contract, row: JSON.stringify(rowOf(contract)) }
  })
  await samples.journal.append(commits, null)
  for (const party of SAMPLE_PARTIES) await writeParty(samples.journal, party)
  await goTo({ ...samples, portfolio: await loadPortfolio(samples.journal) }, context)
  return ok(NOTHING)
}

/** Back to the user's own contracts; the samples are deleted. */
export const leaveSamples: Handler<'LeaveSamples'> = async (_, context) => {
  const { workspace } = context
  if (workspace.name === 'own') return ok(NOTHING)
  // It patches the portfolio it began with, and another one would be at hand.
  if (context.session.imports.running.size > 0) return refused(importFault('import-running'))
  const { own, journal } = workspace
  await goTo({ name: 'own', journal: own, portfolio: await loadPortfolio(own), own }, context)
  // The user is back already: a store that can't be deleted just now is deleted before the next visit.
  await journal.destroy().catch(() => undefined)
  return ok(NOTHING)
}

async function goTo(workspace: Workspace, { ports, session }: Context): Promise<void> {
  await session.enter(workspace)
  ports.notifier.signal({ type: 'changed', contracts: 'all', about: ['contracts', 'settings', 'parties', 'workspace'] })
}
