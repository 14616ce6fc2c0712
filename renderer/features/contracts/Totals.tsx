import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { ContractRow } from '../../../shared/ipc/views/contract'
import { paths } from '../../client/navigation'
import { ALL_TIME, EVERYTHING, printSummary } from '../../client/printJob'
import { useShortcut } from '../../client/shortcuts'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Amount } from '../../ui/text/Amount'
import { VisuallyHidden } from '../../ui/text/VisuallyHidden'
import styles from './contracts.module.css'
import { totalsByCurrency } from './currencyTotals'
import { listState, select } from './listState'
import { GRID_ID } from './SearchBox'
import { NO_SELECTION } from './selection'
import { TEXTS } from './texts'

interface TotalsProps {
  readonly rows: readonly ContractRow[]
  /** Those of them that are listed. */
  readonly shown: readonly ContractRow[]
}

/**
 * The value of what is shown or, where some are selected, of those and what can be done with them; for each currency by
 * itself: figures of different currencies are never added.
 */
export function Totals({ rows, shown }: TotalsProps) {
  const locale = useLocale()
  const bar = useRef<HTMLElement>(null)
  const { ids } = useStore(listState, (state) => state.selection)
  // Contracts that are gone aren't selected any more.
  const selected = useMemo(() => rows.filter(({ id }) => ids.has(id)), [rows, ids])
  const hidden = selected.length - shown.filter(({ id }) => ids.has(id)).length
  const isAny = selected.length > 0
  const counted = isAny ? selected : shown
  const totals = useMemo(() => totalsByCurrency(counted), [counted])
  const count = locale.count(counted.length)

  const print = () =>
    printSummary({
      period: ALL_TIME,
      selection: { ...EVERYTHING, contractIds: selected.map(({ id }) => id) },
      from: paths.contracts,
    })
  const clear = () => {
    // The button goes away with the selection.
    if (bar.current?.contains(document.activeElement)) document.getElementById(GRID_ID)?.focus()
    select(() => NO_SELECTION)
  }
  useShortcut('Escape', TEXTS.clearSelection, clear, { enabled: isAny })
  useShortcut(null, TEXTS.printSummary, print, { enabled: isAny })
  return (
    <section ref={bar} aria-label={isAny ? TEXTS.selection : TEXTS.totalsName} className={styles.totals}>
      <span aria-live="polite" aria-atomic="true" className={isAny ? styles.selectedCount : undefined}>
        {isAny
          ? TEXTS.selected(count, hidden > 0 ? locale.count(hidden) : null)
          : shown.length === 0
            ? TEXTS.found(count, false)
            : TEXTS.totals(count, shown.length === 1)}
      </span>
      {isAny && (
        <div className={styles.selectionActs}>
          <Button size="small" onClick={print}>
            {TEXTS.printSummary}
          </Button>
          <Button size="small" kind="quiet" shortcut="Escape" onClick={clear}>
            {TEXTS.clearShort} <VisuallyHidden>{TEXTS.clearWhat}</VisuallyHidden>
          </Button>
        </div>
      )}
      {isAny && <span>{TEXTS.selectedValue}</span>}
      {totals.map(({ currency, value, held, paid }) => (
        <span key={currency} title={`In escrow ${locale.money(held, currency)} · Paid ${locale.money(paid, currency)}`}>
          {currency} <Amount className={styles.total} amount={value} currency={currency} />
        </span>
      ))}
    </section>
  )
}
