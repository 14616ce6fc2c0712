import { Dialog as Base } from '@base-ui/react/dialog'
import type { FormEvent, ReactNode, RefObject } from 'react'
import { cx } from '../cx'
import styles from './dialog.module.css'
import { useBackCloses } from './useBackCloses'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly children?: ReactNode
  /** Buttons; the one that acts comes last. */
  readonly footer?: ReactNode
  readonly size?: 'normal' | 'wide'
  /** With it, body and footer are a form: `Enter` submits, and a `type="submit"` button of the footer does. */
  readonly onSubmit?: () => void
  /** Otherwise the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  /** Otherwise what had the focus before. */
  readonly finalFocus?: RefObject<HTMLElement | null>
}

/** Never open one from another. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onClose,
    title,
    description,
    children,
    footer,
    size = 'normal',
    onSubmit,
    initialFocus,
    finalFocus,
  } = props
  useBackCloses(open, onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit?.()
  }
  const content = (
    <>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </>
  )
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={cx(styles.popup, size === 'wide' && styles.wide)}
          initialFocus={initialFocus}
          finalFocus={finalFocus}
        >
          <div className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {description && <Base.Description className={styles.description}>{description}</Base.Description>}
          </div>
          {onSubmit ? (
            <form className={styles.form} onSubmit={submit} noValidate>
              {content}
            </form>
          ) : (
            content
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
