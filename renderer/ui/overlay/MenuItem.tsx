import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { ariaKeys } from '../keys'
import { useActiveKeys } from '../singleKeys'
import { Kbd } from '../text/Kbd'
import styles from './menu.module.css'

interface MenuItemProps {
  readonly label: string
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly shortcut?: string
  readonly danger?: boolean
  /** Why it can't act now: stands under the label, and choosing the item does nothing. */
  readonly disabledReason?: string | null
}

export function MenuItem({ label, onSelect, icon, shortcut, danger, disabledReason }: MenuItemProps) {
  const reasonId = useId()
  const keys = useActiveKeys(shortcut)
  return (
    <Base.Item
      className={styles.item}
      label={label}
      data-danger={danger || undefined}
      aria-describedby={disabledReason ? reasonId : undefined}
      aria-disabled={disabledReason ? true : undefined}
      aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
      closeOnClick={!disabledReason}
      onClick={disabledReason ? undefined : onSelect}
    >
      {icon}
      <span className={styles.texts}>
        {label}
        {disabledReason && (
          <span id={reasonId} className={styles.reason} aria-hidden="true">
            {disabledReason}
          </span>
        )}
      </span>
      {keys && <Kbd keys={keys} />}
    </Base.Item>
  )
}

interface MenuCheckItemProps {
  readonly label: string
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
}

/** Stays open, so that several can be checked. */
export function MenuCheckItem({ label, checked, onChecked }: MenuCheckItemProps) {
  return (
    <Base.CheckboxItem
      className={styles.item}
      label={label}
      checked={checked}
      onCheckedChange={onChecked}
      closeOnClick={false}
    >
      <span className={styles.check}>{checked && <Check size={14} aria-hidden="true" />}</span>
      <span className={styles.texts}>{label}</span>
    </Base.CheckboxItem>
  )
}
