import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import type { PeriodChoice } from '../../client/paymentsChoice'
import { useShortcut } from '../../client/shortcuts'
import { announce } from '../../ui/announcer'
import { IconButton } from '../../ui/button/IconButton'
import { DayInput } from '../../ui/form/DayInput'
import { Select } from '../../ui/form/Select'
import { useLocale } from '../../ui/locale/locale'
import { choosePeriod } from './choosing'
import styles from './payments.module.css'
import { stepped } from './period'
import { choiceOf, NAMED, optionOf, type PeriodOption, periodName } from './periodNames'
import { TEXTS } from './texts'

interface PeriodPickerProps {
  readonly period: PeriodChoice
  /** What is wrong with days that were typed. */
  readonly error: string | null
}

export function PeriodPicker({ period, error }: PeriodPickerProps) {
  const locale = useLocale()
  const { today } = locale
  const option = optionOf(period, today)
  const step = (by: -1 | 1) => {
    const next = stepped(period, by)
    if (!next) return
    choosePeriod(next)
    announce(periodName(next, locale))
  }
  const earlier = stepped(period, -1) !== null
  const later = stepped(period, 1) !== null
  useShortcut('[', TEXTS.previous, () => step(-1), { enabled: earlier })
  useShortcut(']', TEXTS.next, () => step(1), { enabled: later })
  return (
    <>
      <div className={styles.stepper}>
        <IconButton
          name={TEXTS.previous}
          shortcut="["
          size="small"
          icon={<ChevronLeft size={15} aria-hidden="true" />}
          disabledReason={earlier ? null : TEXTS.noStep}
          onClick={() => step(-1)}
        />
        <Select
          aria-label={TEXTS.period}
          className={styles.period}
          value={option}
          options={optionsOf(period, option, locale)}
          onValue={(chosen) => choosePeriod(choiceOf(chosen, period, today))}
        />
        <IconButton
          name={TEXTS.next}
          shortcut="]"
          size="small"
          icon={<ChevronRight size={15} aria-hidden="true" />}
          disabledReason={later ? null : TEXTS.noStep}
          onClick={() => step(1)}
        />
      </div>
      {period.unit === 'custom' && <CustomDays period={period} error={error} />}
    </>
  )
}

function optionsOf(period: PeriodChoice, option: PeriodOption, locale: ReturnType<typeof useLocale>) {
  const named = NAMED.map(({ value }) => ({
    value,
    label: TEXTS.named(TEXTS.periods[value], periodName(choiceOf(value, period, locale.today), locale)),
  }))
  return [
    ...(option === 'other' ? [{ value: option, label: periodName(period, locale) }] : []),
    ...named,
    { value: 'all', label: TEXTS.periods.all },
    { value: 'custom', label: TEXTS.periods.custom },
  ] as const
}

interface CustomDaysProps {
  readonly period: Extract<PeriodChoice, { readonly unit: 'custom' }>
  readonly error: string | null
}

function CustomDays({ period, error }: CustomDaysProps) {
  const errorId = useId()
  return (
    <div className={styles.days}>
      <DayInput
        aria-label={TEXTS.firstDay}
        className={styles.day}
        value={period.from}
        onValue={(from) => choosePeriod({ ...period, from })}
      />
      <span aria-hidden="true">–</span>
      <DayInput
        aria-label={TEXTS.lastDay}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : errorId}
        className={styles.day}
        value={period.to}
        onValue={(to) => choosePeriod({ ...period, to })}
      />
      {error !== null && (
        <p id={errorId} role="alert" className={styles.dayError}>
          {error}
        </p>
      )}
    </div>
  )
}
