import type { ContractView } from '../../ipc/views/contract'
import type { CalendarDay } from '../../kernel/calendarDay'
import { plainAmount } from '../../kernel/money'
import { ok, refused } from '../../kernel/result'
import type { Contract } from '../../rules/contract'
import { isDeletable } from '../../rules/deletable'
import { markOf } from '../../rules/marks'
import { minimumOf } from '../../rules/minimums'
import { openActs } from '../../rules/openActs'
import { fault, wireRefusal } from '../faults'
import type { Handler } from '../handler'
import { changesOf } from '../plan/changesView'
import { hasDraft } from '../plan/drafts'
import type { Journal } from '../ports'
import { contractSentence } from '../wording/contractSentence'
import { findParty } from '../workspace/parties'
import { counterpartyOf } from './contractRow'
import { figuresView } from './figuresView'
import { milestoneViews } from './milestoneViews'

export const getContract: Handler<'GetContract'> = async ({ contractId }, { workspace, today }) => {
  const { journal } = workspace
  const contract = await journal.readContract(contractId)
  if (!contract) return refused(fault('contract-unknown'))
  const name = counterpartyOf(contract.terms)
  const [deletable, draft, party] = await Promise.all([
    hasNoHistory(contract, journal),
    hasDraft(journal, contractId, contract.terms.ourSide),
    findParty(journal, name),
  ])
  return ok({
    ...roomOf(contract, today),
    counterparty: { name, email: party?.email ? party.email : null },
    deletable,
    hasDraft: draft,
  })
}

/** Rule C3. Spares reading the events where the contract alone says that it has a history. */
async function hasNoHistory(contract: Contract, journal: Journal): Promise<boolean> {
  return contract.planVersion === 0 && contract.request === null && isDeletable(await journal.readEvents(contract.id))
}

type Room = Omit<ContractView, 'counterparty' | 'deletable' | 'hasDraft'>

/** What the contract alone says. */
function roomOf(contract: Contract, today: CalendarDay): Room {
  const { terms, refund, request } = contract
  const { currency } = terms
  return {
    id: contract.id,
    version: contract.version,
    planVersion: contract.planVersion,
    today,
    terms: {
      ...terms,
      tags: [...terms.tags],
      budget: terms.budget === null ? null : plainAmount(terms.budget, currency),
      minimum: terms.minimum === null ? null : plainAmount(terms.minimum, currency),
    },
    minimum: plainAmount(minimumOf(terms), currency),
    phase: contract.phase,
    archived: contract.archived,
    mark: markOf(contract, today),
    startedOn: contract.startedOn,
    latestOn: contract.latestOn,
    sentence: [...contractSentence(contract, today)],
    figures: figuresView(contract),
    milestones: milestoneViews(contract, today),
    request: request && {
      id: request.id,
      on: request.on,
      message: request.message,
      changes: changesOf(contract, request.plan, request.dragged),
    },
    refund: refund && { status: refund.status, amount: plainAmount(refund.amount, currency), on: refund.on },
    acts: openActs(contract).map((open) => ({ ...open, refusal: open.refusal && wireRefusal(open.refusal) })),
  }
}
