import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { amountToType, typedAmount } from '../../../../shared/kernel/localeNumber'
import { Button } from '../../../ui/button/Button'
import { TextInput } from '../../../ui/form/TextInput'
import { sumShares } from '../draft/sumShares'
import { useEditor } from '../editorContext'
import { nameOf } from '../rowActs'
import { TEXTS } from '../texts'
import styles from './panel.module.css'

interface SharesProps {
  readonly by: 'percent' | 'weight'
  /** Whose share can't be taken. */
  readonly faulty: MilestoneId | null | undefined
  /** Plain decimals, one for each planned milestone. */
  readonly onDivide: (shares: readonly string[]) => void
  readonly onClose: () => void
}

/** A share for each planned milestone, with the sum as it is typed. Nothing typed is nothing. */
export function Shares({ by, faulty, onDivide, onClose }: SharesProps) {
  const { store, typing } = useEditor()
  const rows = useStore(store, ({ history }) => history.present.rows)
  const [typed, setTyped] = useState<ReadonlyMap<MilestoneId, string>>(new Map())
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const shares = rows.map(({ id }) => {
    const text = typed.get(id)?.trim() ?? ''
    return text === '' ? '0' : typedAmount(text, typing.locale)
  })
  const sum = sumShares(shares)
  const label = by === 'percent' ? TEXTS.divide.percentOf : TEXTS.divide.weightOf
  const sumText = by === 'percent' ? TEXTS.divide.sumPercent : TEXTS.divide.sumWeight
  return (
    <form
      ref={form}
      className={styles.shares}
      onSubmit={(event) => {
        event.preventDefault()
        onDivide(shares)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <ul className={styles.shareList}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className={styles.shareName}>{nameOf(row)}</span>
            <TextInput
              aria-label={label(nameOf(row))}
              inputMode="decimal"
              className={styles.share}
              aria-invalid={row.id === faulty || undefined}
              value={typed.get(row.id) ?? ''}
              onValue={(text) => setTyped((before) => new Map(before).set(row.id, text))}
            />
          </li>
        ))}
      </ul>
      <p className={styles.shareSum} aria-live="polite">
        {sum === null ? TEXTS.divide.noSum : sumText(amountToType(sum, typing.locale))}
      </p>
      <div className={styles.shareActs}>
        <Button size="small" kind="quiet" onClick={onClose}>
          {TEXTS.divide.cancel}
        </Button>
        <Button size="small" type="submit">
          {TEXTS.divide.apply}
        </Button>
      </div>
    </form>
  )
}
