import type { ComponentProps } from 'react'
import { cx } from '../cx'
import styles from './choice.module.css'

interface SwitchProps extends Omit<ComponentProps<'input'>, 'onChange' | 'type' | 'checked'> {
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
  readonly label: string
}

export function Switch({ checked, onChecked, label, className, ...rest }: SwitchProps) {
  return (
    <label className={cx(styles.choice, styles.switchLabel, className)}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        {...rest}
        className={styles.switch}
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChecked(event.target.checked)}
      />
    </label>
  )
}
