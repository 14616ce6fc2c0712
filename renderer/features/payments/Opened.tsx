import { ArrowLeft, X } from 'lucide-react'
import type { RefObject } from 'react'
import type { OpenedGroup } from '../../client/paymentsChoice'
import { Button } from '../../ui/button/Button'
import { IconButton } from '../../ui/button/IconButton'
import styles from './payments.module.css'
import { TEXTS } from './texts'

interface OpenedProps {
  readonly opened: OpenedGroup
  readonly backRef: RefObject<HTMLButtonElement | null>
  readonly onBack: () => void
  readonly onTakeAway: () => void
}

/** The group whose movements are shown, and the way back to all of them. */
export function Opened({ opened, backRef, onBack, onTakeAway }: OpenedProps) {
  const { by, label, currency } = opened
  const name = TEXTS.opened(TEXTS.by[by], label, currency)
  return (
    <div className={styles.opened}>
      <Button ref={backRef} size="small" icon={<ArrowLeft size={13} aria-hidden="true" />} onClick={onBack}>
        {TEXTS.backTo[by]}
      </Button>
      <span className={styles.chip}>
        <span className={styles.openedName}>{name}</span>
        <IconButton
          name={TEXTS.closeGroup(name)}
          size="small"
          className={styles.takeAway}
          icon={<X size={12} aria-hidden="true" />}
          onClick={onTakeAway}
        />
      </span>
    </div>
  )
}
