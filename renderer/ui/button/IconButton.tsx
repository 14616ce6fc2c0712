import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from '../cx'
import { ariaKeys } from '../keys'
import { useActiveKeys } from '../singleKeys'
import styles from './button.module.css'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'children' | 'name'> {
  /** Its accessible name, shown as its tooltip too. */
  readonly name: string
  readonly icon: ReactNode
  readonly size?: 'normal' | 'small'
  readonly kind?: 'quiet' | 'plain'
  readonly shortcut?: string
  readonly disabledReason?: string | null
}

export function IconButton(props: IconButtonProps) {
  const { name, icon, size = 'normal', kind = 'quiet', shortcut, disabledReason, className, ...rest } = props
  const reasonId = useId()
  const keys = useActiveKeys(shortcut)
  return (
    <>
      <button
        type="button"
        {...rest}
        className={cx(styles.button, styles[kind], styles.icon, size === 'small' && styles.small, className)}
        aria-label={name}
        aria-disabled={disabledReason ? true : undefined}
        aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
        aria-describedby={cx(rest['aria-describedby'], disabledReason && reasonId) || undefined}
        data-tip={disabledReason ?? name}
        data-tip-keys={keys ?? undefined}
        onClick={disabledReason ? (event) => event.preventDefault() : rest.onClick}
      >
        {icon}
      </button>
      {disabledReason && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  )
}
