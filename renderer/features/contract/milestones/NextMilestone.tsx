import { useId } from 'react'
import type { MilestoneView } from '../../../../shared/ipc/views/contract'
import { useShortcut } from '../../../client/shortcuts'
import { Amount } from '../../../ui/text/Amount'
import { actForm } from '../acts/actForm'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { WorkButton } from '../WorkButton'
import { actOf } from '../workNow'
import styles from './milestones.module.css'

/** The next in order: `Activate & fund` with its charge where it can be funded now (rules E2, E3). */
export function NextMilestone({ milestone }: { readonly milestone: MilestoneView }) {
  const { contract, open } = useRoom()
  const chargeId = useId()
  const { ourSide, currency } = contract.terms
  const funding = actOf(contract, 'FundMilestone')
  const isFundable = ourSide === 'client' && milestone.charge !== null && contract.phase === 'open'
  const fund = () => {
    if (funding) open({ kind: 'act', form: actForm(contract, funding) })
  }
  useShortcut('f', TEXTS.activateAndFund, fund, { enabled: isFundable && funding?.refusal === null })
  if (contract.phase !== 'open') return null
  return (
    <div className={styles.next}>
      {isFundable && (
        <WorkButton
          work="fund"
          shortcut="f"
          disabledReason={funding?.refusal?.message}
          aria-describedby={chargeId}
          onClick={fund}
        >
          {TEXTS.activateAndFund}
        </WorkButton>
      )}
      <span id={chargeId} className={styles.charge}>
        {milestone.charge === null ? (
          TEXTS.next
        ) : (
          <>
            {TEXTS.charge} <Amount amount={milestone.charge} currency={currency} />
          </>
        )}
      </span>
    </div>
  )
}
