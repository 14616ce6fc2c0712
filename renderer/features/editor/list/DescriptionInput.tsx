import { type ComponentProps, useRef } from 'react'
import { TEXTS } from '../texts'
import styles from './fields.module.css'

interface DescriptionInputProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValue: (text: string) => void
}

/** One quiet line beside the title; with the focus in it, it opens over the rows below, so that no row changes its height. */
export function DescriptionInput({ value, onValue, onBlur, ...rest }: DescriptionInputProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <span className={styles.descriptionPlace}>
      <textarea
        {...rest}
        ref={area}
        rows={1}
        dir="auto"
        spellCheck={false}
        className={styles.description}
        placeholder={TEXTS.fields.description}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onBlur={(event) => {
          // What shows of it when closed is its beginning.
          area.current?.scrollTo(0, 0)
          onBlur?.(event)
        }}
      />
    </span>
  )
}
