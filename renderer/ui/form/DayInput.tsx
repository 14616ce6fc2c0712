import { cx } from '../cx'
import styles from './input.module.css'
import { TextInput, type TextInputProps } from './TextInput'

/** `value` is an ISO day or empty. */
export function DayInput({ className, ...rest }: TextInputProps) {
  return <TextInput max="9999-12-31" {...rest} type="date" className={cx(styles.day, className)} />
}
