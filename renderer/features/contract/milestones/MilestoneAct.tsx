import type { MilestoneView, OpenAct } from '../../../../shared/ipc/views/contract'
import { navigate, paths } from '../../../client/navigation'
import { useShortcut } from '../../../client/shortcuts'
import { Amount } from '../../../ui/text/Amount'
import { actForm } from '../acts/actForm'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { WorkButton } from '../WorkButton'
import { actOf } from '../workNow'
import styles from './milestones.module.css'
import { NextMilestone } from './NextMilestone'

interface MilestoneActProps {
  readonly milestone: MilestoneView
  readonly isNext: boolean
}

/** The one act that is open on a milestone, or what became of it. */
export function MilestoneAct({ milestone, isNext }: MilestoneActProps) {
  const { contract } = useRoom()
  const { ourSide, currency } = contract.terms
  if (milestone.paid) {
    const { amount, carriedOn } = milestone.paid
    return (
      <p className={styles.became}>
        <Amount amount={amount} currency={currency} /> {TEXTS.paid}
        {Number(carriedOn) > 0 && (
          <span className={styles.carried}>
            <Amount amount={carriedOn} currency={currency} /> {TEXTS.carriedOver}
          </span>
        )}
      </p>
    )
  }
  if (isNext) return <NextMilestone milestone={milestone} />
  if (milestone.status !== 'active') return null
  const paying = actOf(contract, 'ApproveAndPay')
  const submitting = actOf(contract, 'SubmitWork')
  if (ourSide === 'client') return paying && paying.refusal === null && <ReviewAndPay milestone={milestone} />
  return submitting && submitting.refusal === null && <SubmitWork submitting={submitting} />
}

function ReviewAndPay({ milestone }: { readonly milestone: MilestoneView }) {
  const { contract } = useRoom()
  const review = () => navigate(paths.payment(contract.id, milestone.id))
  useShortcut('p', TEXTS.reviewAndPay, review)
  return (
    <WorkButton work="review-and-pay" shortcut="p" onClick={review}>
      {TEXTS.reviewAndPay}
    </WorkButton>
  )
}

function SubmitWork({ submitting }: { readonly submitting: OpenAct }) {
  const { contract, open } = useRoom()
  const submit = () => open({ kind: 'act', form: actForm(contract, submitting) })
  useShortcut('s', TEXTS.submitWork, submit)
  return (
    <WorkButton work="submit" shortcut="s" onClick={submit}>
      {TEXTS.submitWork}
    </WorkButton>
  )
}
