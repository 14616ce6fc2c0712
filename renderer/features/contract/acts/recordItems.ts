import type { ContractView, OpenAct } from '../../../../shared/ipc/views/contract'
import { TEXTS } from '../texts'
import { type ActForm, actForm } from './actForm'

/** An item of the Record menu. `editor`: changes to the plan are recorded in the editor. */
export type RecordItem =
  | { readonly kind: 'form'; readonly label: string; readonly form: ActForm }
  | { readonly kind: 'editor'; readonly label: string; readonly side: OpenAct['side'] }

/** Every act that is open for the other side (rule W2). */
export function recordItems(contract: ContractView): readonly RecordItem[] {
  return contract.acts
    .filter(({ side, refusal }) => side !== contract.terms.ourSide && refusal === null)
    .flatMap((open) => itemsOf(contract, open))
}

function itemsOf(contract: ContractView, open: OpenAct): readonly RecordItem[] {
  if (open.act === 'SendChanges' || open.act === 'SendChangeRequest') {
    return [{ kind: 'editor', label: TEXTS.records[open.act], side: open.side }]
  }
  const proposal = contract.milestones.find(({ id }) => id === open.milestoneId)?.dueProposal
  const item = (label: string, due?: NonNullable<ActForm['due']>): RecordItem => {
    return { kind: 'form', label, form: actForm(contract, open, { title: label, due }) }
  }
  if (open.act === 'ProposeDueDate' && proposal && proposal.by !== open.side) {
    return [item(TEXTS.recordAgreedDue, proposal.due), item(TEXTS.records.ProposeDueDate)]
  }
  return [item(labelOf(contract, open))]
}

function labelOf({ milestones }: ContractView, { act, milestoneId }: OpenAct): string {
  if (act !== 'FundMilestone') return TEXTS.records[act]
  return `${TEXTS.records.FundMilestone} ${milestones.find(({ id }) => id === milestoneId)?.title ?? ''}`
}
