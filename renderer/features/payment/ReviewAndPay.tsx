import { useRef, useState } from 'react'
import type { ContractView, MilestoneView } from '../../../shared/ipc/views/contract'
import { Button } from '../../ui/button/Button'
import { AskForChanges } from './AskForChanges'
import { Payment } from './Payment'
import styles from './payment.module.css'
import { Submission } from './Submission'
import { TEXTS } from './texts'

interface ReviewAndPayProps {
  readonly contract: ContractView
  readonly milestone: MilestoneView
}

type Step = 'review' | 'ask' | 'pay'

/** First what was submitted; then either changes are asked for, or it is approved and paid. */
export function ReviewAndPay({ contract, milestone }: ReviewAndPayProps) {
  const [step, setStep] = useState<Step>('review')
  /** Which button takes the focus when the user comes back to the review. */
  const cameFrom = useRef<Step>('review')
  const go = (next: Step) => {
    cameFrom.current = step
    setStep(next)
  }
  const takeFocusFrom = (from: Step) => (button: HTMLButtonElement | null) => {
    if (cameFrom.current !== from) return
    cameFrom.current = 'review'
    button?.focus()
  }
  return (
    <>
      <Submission contract={contract} milestone={milestone} />
      {step === 'review' && (
        <div className={styles.buttons}>
          <Button ref={takeFocusFrom('ask')} onClick={() => go('ask')}>
            {TEXTS.askForChanges}
          </Button>
          <Button kind="primary" ref={takeFocusFrom('pay')} onClick={() => go('pay')}>
            {TEXTS.approveAndPay}
          </Button>
        </div>
      )}
      {step === 'ask' && <AskForChanges contract={contract} milestone={milestone} onCancel={() => go('review')} />}
      {step === 'pay' && <Payment contract={contract} milestone={milestone} onCancel={() => go('review')} />}
    </>
  )
}
