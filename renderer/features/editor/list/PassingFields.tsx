import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { DraftRow } from '../../../../shared/ipc/views/plan'
import { parseDay } from '../../../../shared/kernel/calendarDay'
import { cx } from '../../../ui/cx'
import { useLocale } from '../../../ui/locale/locale'
import { TEXTS } from '../texts'
import fields from './fields.module.css'
import styles from './list.module.css'

interface PassingFieldsProps {
  readonly row: DraftRow
}

/**
 * What the fields and buttons of a row look like, without being any. A row that comes into view under a drag needs no
 * more until the drop: made of real fields it costs about twice as much, and scrolling would stutter.
 */
export function PassingFields({ row }: PassingFieldsProps) {
  const locale = useLocale()
  const { title, description, due, amount } = row
  const day = parseDay(due)
  return (
    <>
      <span className={cx(fields.texts, description !== '' && fields.described)}>
        <span dir="auto" className={cx(fields.passing, fields.passingTitle)}>
          {title || TEXTS.untitled}
        </span>
        {description !== '' && (
          <span dir="auto" className={fields.passingDescription}>
            {description}
          </span>
        )}
      </span>
      <span className={fields.passing}>{day ? locale.day(day) : due}</span>
      <span className={cx(fields.passing, styles.amountText, locale.hideAmounts && fields.passingHidden)}>
        {amount}
      </span>
    </>
  )
}

/** Hidden from those who listen: these buttons can't be pressed. */
export function PassingButtons() {
  return (
    <span className={styles.buttons} data-buttons aria-hidden="true">
      <ArrowUp size={14} />
      <ArrowDown size={14} />
      <X size={14} />
    </span>
  )
}
