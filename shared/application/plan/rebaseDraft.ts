import type { Draft } from '../../ipc/views/plan'
import { parseDay } from '../../kernel/calendarDay'
import { showAmount } from '../../kernel/display'
import type { MilestoneId } from '../../kernel/ids'
import { parseAmount } from '../../kernel/money'
import { ok, refused } from '../../kernel/result'
import type { DraftMilestone } from '../../rules/commands'
import type { PlannedMilestone } from '../../rules/contract'
import type { ContractEvent } from '../../rules/events'
import { evolve } from '../../rules/evolve'
import { rebaseDraft as rebase } from '../../rules/rebase'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { readSettings } from '../workspace/settings'

/** Rule P10: a stale draft carried to the plan as it is now; what both changed is asked. */
export const rebaseDraft: Handler<'RebaseDraft'> = async ({ contractId, draft }, { ports, workspace }) => {
  const { journal } = workspace
  const contract = await journal.readContract(contractId)
  if (!contract) return refused(fault('contract-unknown'))
  const { currency } = contract.terms
  const { locale } = await readSettings({ ports, workspace })
  const base = planAt(draft.base, await journal.readEvents(contractId))
  const freshId = () => ports.ids.next() as MilestoneId
  const { conflicts, mine, theirs } = rebase(base, contract.plan, draft.milestones, currency, freshId)

  const carried = (milestones: readonly DraftMilestone[]): Draft => {
    const stay = new Set(milestones.map(({ id }) => id))
    return {
      locale,
      base: contract.planVersion,
      rows: milestones.map((milestone) => rowOf(milestone, currency, locale)),
      dragged: draft.dragged.filter((id) => stay.has(id)),
    }
  }
  return ok({
    base: contract.planVersion,
    conflicts: conflicts.map((conflict) => ({ ...conflict })),
    mine: carried(mine),
    theirs: carried(theirs),
  })
}

/** The plan as it became that version, before anything of it was funded; empty where there was none. */
function planAt(version: number, events: readonly ContractEvent[]): readonly PlannedMilestone[] {
  let contract = null
  for (const event of events) {
    contract = evolve(contract, event)
    if (contract.planVersion === version) return contract.plan
  }
  return []
}

/** As the user would type it; what can't be read stays as it was entered. */
function rowOf(
  { id, title, description, amount, due }: DraftMilestone,
  currency: string,
  locale: string,
): Draft['rows'][number] {
  const isReadable = parseAmount(amount, currency).ok
  return {
    id,
    title,
    description,
    amount: isReadable ? showAmount(amount, currency, locale) : amount,
    due: due === null ? '' : (parseDay(due) ?? due),
  }
}
