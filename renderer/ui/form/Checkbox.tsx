import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from '../cx'
import styles from './choice.module.css'

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'onChange' | 'type' | 'checked' | 'children'> {
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
  /** Some of many are checked. */
  readonly indeterminate?: boolean
  /** Without it, give `aria-label`. */
  readonly label?: ReactNode
  readonly hint?: ReactNode
}

export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const hintId = useId()
  if (!label) return <Box {...rest} className={className} />
  return (
    <div className={className}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Box is the control */}
      <label className={styles.choice}>
        <Box aria-describedby={hint ? hintId : undefined} {...rest} />
        <span>{label}</span>
      </label>
      {hint && (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}

function Box({ checked, onChecked, indeterminate = false, className, ...rest }: Omit<CheckboxProps, 'label' | 'hint'>) {
  return (
    <input
      type="checkbox"
      {...rest}
      className={cx(styles.box, className)}
      checked={checked}
      ref={(element) => {
        if (element) element.indeterminate = indeterminate
      }}
      onChange={(event) => onChecked(event.target.checked)}
    />
  )
}
