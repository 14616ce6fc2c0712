import type { ComponentProps } from 'react'
import { cx } from '../cx'
import { useFieldWiring } from './fieldContext'
import styles from './input.module.css'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children'> {
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onValue: (value: Value) => void
  /** Without the box of a field. */
  readonly bare?: boolean
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onValue, bare, className, ...rest } = props
  return (
    <select
      {...useFieldWiring()}
      {...rest}
      className={cx(!bare && styles.input, styles.select, className)}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen) onValue(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
