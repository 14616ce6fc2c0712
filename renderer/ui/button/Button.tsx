import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from '../cx'
import { ariaKeys } from '../keys'
import { useActiveKeys } from '../singleKeys'
import { Kbd } from '../text/Kbd'
import styles from './button.module.css'

type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly kind?: ButtonKind
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
  /** Shown on the button, not listened to here: `n`, `mod+Enter`. */
  readonly shortcut?: string
  /** Why it can't act now. It stays focusable, says why on hover and focus, and a click does nothing. */
  readonly disabledReason?: string | null
  /** Under way: a second click does nothing. */
  readonly busy?: boolean
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'normal', icon, shortcut, disabledReason, busy, children, className, ...rest } = props
  const reasonId = useId()
  const keys = useActiveKeys(shortcut)
  const blocked = Boolean(disabledReason) || busy === true
  return (
    <>
      <button
        type="button"
        {...rest}
        className={cx(styles.button, styles[kind], size === 'small' && styles.small, className)}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
        aria-describedby={cx(rest['aria-describedby'], disabledReason && reasonId) || undefined}
        data-tip={disabledReason || undefined}
        onClick={blocked ? (event) => event.preventDefault() : rest.onClick}
        onKeyDown={(event) => {
          // Held down, Enter would press what takes the focus next, and so on to a payment.
          if (event.repeat && event.key === 'Enter') event.preventDefault()
          rest.onKeyDown?.(event)
        }}
      >
        {icon}
        {children}
        {keys && <Kbd keys={keys} />}
      </button>
      {disabledReason && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  )
}
