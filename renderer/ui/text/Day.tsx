import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import type { DayStyle } from '../../../shared/kernel/display'
import { cx } from '../cx'
import { useLocale } from '../locale/locale'
import styles from './text.module.css'

interface DayProps {
  readonly day: CalendarDay
  /** `short`: without the year where it is this year's. */
  readonly style?: DayStyle
  readonly className?: string
}

export function Day({ day, style = 'short', className }: DayProps) {
  const locale = useLocale()
  return (
    <time dateTime={day} className={cx(styles.day, className)}>
      {locale.day(day, style)}
    </time>
  )
}
