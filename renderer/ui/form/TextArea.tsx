import type { ComponentProps } from 'react'
import { cx } from '../cx'
import { useFieldWiring } from './fieldContext'
import styles from './input.module.css'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (value: string) => void
}

export function TextArea({ value, onValue, className, rows = 3, ...rest }: TextAreaProps) {
  return (
    <textarea
      {...useFieldWiring()}
      dir="auto"
      {...rest}
      rows={rows}
      className={cx(styles.input, styles.area, className)}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  )
}
