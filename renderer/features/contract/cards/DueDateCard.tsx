import { Day } from '../../../ui/text/Day'
import { actForm } from '../acts/actForm'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { WorkButton } from '../WorkButton'
import { actOf } from '../workNow'
import { Card } from './Card'

/** A due date that one side proposes and the other hasn't agreed to yet (rule P12). */
export function DueDateCard() {
  const { contract, open } = useRoom()
  const { ourSide } = contract.terms
  const milestone = contract.milestones.find(({ dueProposal }) => dueProposal !== null)
  const proposal = milestone?.dueProposal
  const agreeing = actOf(contract, 'ProposeDueDate')
  if (!milestone || !proposal) return null
  const isOurs = proposal.by !== ourSide
  const { name } = contract.counterparty
  return (
    <Card
      title={TEXTS.dueDate}
      chip={isOurs ? TEXTS.waitsForYou : TEXTS.waitsFor(name)}
      isOurs={isOurs}
      actions={
        isOurs &&
        agreeing && (
          <WorkButton
            work="agree-due"
            disabledReason={agreeing.refusal?.message}
            onClick={() =>
              open({ kind: 'act', form: actForm(contract, agreeing, { due: proposal.due, button: TEXTS.agree }) })
            }
          >
            {TEXTS.agree}
          </WorkButton>
        )
      }
    >
      <p>
        {isOurs ? TEXTS.proposes(name) : TEXTS.youPropose} <Day day={proposal.due} />{' '}
        {TEXTS.forMilestone(milestone.title)}
      </p>
    </Card>
  )
}
