import { type ReactNode, useId, useMemo } from 'react'
import { cx } from '../cx'
import styles from './field.module.css'
import { FieldContext } from './fieldContext'

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong, and what can be done instead. */
  readonly error?: string | null
  readonly optional?: boolean
  readonly className?: string
  /** One control of this folder. */
  readonly children: ReactNode
}

export function Field({ label, hint, error, optional, className, children }: FieldProps) {
  const id = useId()
  const hintId = hint ? `${id}hint` : undefined
  const errorId = error ? `${id}error` : undefined
  const describedBy = cx(errorId, hintId) || undefined
  const wiring = useMemo(() => ({ id, describedBy, invalid: Boolean(error) }), [id, describedBy, error])
  return (
    <div className={cx(styles.field, className)}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {optional && (
          <span className={styles.optional} aria-hidden="true">
            optional
          </span>
        )}
      </div>
      <FieldContext value={wiring}>{children}</FieldContext>
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
