import { type FocusEvent, useState } from 'react'
import { parseDay } from '../../../../shared/kernel/calendarDay'
import { cx } from '../../../ui/cx'
import { DayInput } from '../../../ui/form/DayInput'
import { TextInput, type TextInputProps } from '../../../ui/form/TextInput'
import { useLocale } from '../../../ui/locale/locale'
import styles from './fields.module.css'

/**
 * A date field that shows the day as everywhere else until it is gone to; a text field where something was pasted
 * that is no date, so that it can be seen and put right.
 */
export function DueInput({ onFocus, onBlur, ...rest }: TextInputProps) {
  const locale = useLocale()
  const day = parseDay(rest.value)
  const isText = rest.value !== '' && day === null
  // The field under the user's hands never becomes another one.
  const [stays, setStays] = useState<'text' | 'day' | null>(null)
  const kind = stays ?? (isText ? 'text' : 'day')
  const watched = {
    ...rest,
    onFocus(event: FocusEvent<HTMLInputElement>) {
      setStays(kind)
      onFocus?.(event)
    },
    onBlur(event: FocusEvent<HTMLInputElement>) {
      setStays(null)
      onBlur?.(event)
    },
  }
  if (kind === 'text') return <TextInput {...watched} className={styles.input} />
  return (
    <span className={styles.duePlace}>
      <DayInput {...watched} className={cx(styles.input, styles.due)} />
      {day && (
        <span className={styles.dueShown} aria-hidden="true">
          {locale.day(day)}
        </span>
      )}
    </span>
  )
}
