import { useState } from 'react'
import { parseDay } from '../../../shared/kernel/calendarDay'
import { Button } from '../button/Button'
import { DayInput } from '../form/DayInput'
import { Field } from '../form/Field'
import { useLocale } from '../locale/locale'
import styles from './act.module.css'
import { TEXTS } from './texts'

interface ActDayProps {
  /** ISO day; empty while it is being typed. */
  readonly value: string
  readonly onValue: (value: string) => void
  readonly error?: string | null
  /** The field at once, not the quiet line. */
  readonly isAsked?: boolean
}

/** The day an act takes effect: today, quietly, unless it is changed (rule W2). */
export function ActDay({ value, onValue, error, isAsked = false }: ActDayProps) {
  const locale = useLocale()
  const [isOpen, setOpen] = useState(false)
  const day = parseDay(value)
  if (isAsked || isOpen || error || day === null) {
    return (
      <Field label={TEXTS.day} error={error} hint={TEXTS.dayHint} className={styles.day}>
        <DayInput value={value} onValue={onValue} autoFocus={isOpen} />
      </Field>
    )
  }
  return (
    <p className={styles.quietDay}>
      {day === locale.today ? TEXTS.today : locale.day(day)}
      <span aria-hidden="true">{' · '}</span>
      <Button kind="quiet" size="small" aria-label={TEXTS.changeDay} onClick={() => setOpen(true)}>
        {TEXTS.change}
      </Button>
    </p>
  )
}
