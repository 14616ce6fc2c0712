import type { MilestoneId } from '../../../../shared/kernel/ids'
import { cx } from '../../../ui/cx'
import type { RowFault } from '../draft/rowFaults'
import styles from './list.module.css'

interface RowFaultsProps {
  readonly id: MilestoneId
  readonly faults: readonly RowFault[]
}

/** In the row's own height, under the field it is about; in full in the tip and beside the list. */
export function RowFaults({ id, faults }: RowFaultsProps) {
  const [first] = faults
  if (!first) return null
  const isRight = first.field === 'amount' || first.field === 'due'
  return (
    <p className={cx(styles.fault, isRight && styles.faultRight)} data-tip={faults.map((one) => one.message).join(' ')}>
      {faults.map(({ field, message }) => (
        <span key={field} id={`${id}-${field}`}>
          {message}{' '}
        </span>
      ))}
    </p>
  )
}
