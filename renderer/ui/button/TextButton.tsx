import type { ComponentProps } from 'react'
import { cx } from '../cx'
import styles from './button.module.css'

/** An act said quietly, in a line of other things. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={cx(styles.textButton, className)} />
}
