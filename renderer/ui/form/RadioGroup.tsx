import { type ReactNode, useId } from 'react'
import { cx } from '../cx'
import styles from './choice.module.css'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: ReactNode
}

interface RadioGroupProps<Value extends string> {
  readonly legend: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onValue: (value: Value) => void
  readonly direction?: 'column' | 'row'
  readonly className?: string
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, value, choices, onValue, direction = 'column', className } = props
  const name = useId()
  return (
    <fieldset className={className}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={cx(styles.group, direction === 'row' && styles.row)}>
        {choices.map((choice) => {
          const hintId = choice.hint ? `${name}${choice.value}` : undefined
          return (
            <div key={choice.value}>
              <label className={styles.choice}>
                <input
                  type="radio"
                  name={name}
                  className={cx(styles.box, styles.radio)}
                  checked={choice.value === value}
                  aria-describedby={hintId}
                  onChange={() => onValue(choice.value)}
                />
                <span>{choice.label}</span>
              </label>
              {choice.hint && (
                <span id={hintId} className={styles.hint}>
                  {choice.hint}
                </span>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
