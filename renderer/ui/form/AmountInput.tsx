import styles from './input.module.css'
import { TextInput, type TextInputProps } from './TextInput'

/** Text as typed, in the user's locale: read it with `useLocale().readAmount`. */
export function AmountInput({ currency, ...rest }: TextInputProps & { readonly currency?: string }) {
  return (
    <span className={styles.amount}>
      <TextInput inputMode="decimal" {...rest} />
      {currency && (
        <span className={styles.suffix} aria-hidden="true">
          {currency}
        </span>
      )}
    </span>
  )
}
