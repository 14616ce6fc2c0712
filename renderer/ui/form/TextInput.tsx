import type { ComponentProps } from 'react'
import { cx } from '../cx'
import { useFieldWiring } from './fieldContext'
import styles from './input.module.css'

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (value: string) => void
}

export function TextInput({ value, onValue, className, ...rest }: TextInputProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...useFieldWiring()}
      {...rest}
      className={cx(styles.input, className)}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  )
}
