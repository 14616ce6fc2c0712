import { useEffect, useMemo, useRef, useState } from 'react'
import type { PaymentsTotals, PaymentsView } from '../../../shared/ipc/views/payments'
import type { OpenedGroup, PeriodChoice } from '../../client/paymentsChoice'
import { useSettings } from '../../client/workspace'
import { useLocale } from '../../ui/locale/locale'
import type { Asked } from './asked'
import { ChartsRegion } from './ChartsRegion'
import { PaymentCharts } from './charts/PaymentCharts'
import { backToGroups, groupBy, openGroup } from './choosing'
import { figureWidths } from './figureWidths'
import { GroupsGrid } from './GroupsGrid'
import { groupsOf } from './groups'
import { GRID_ID } from './LedgerGrid'
import { MovementsGrid } from './MovementsGrid'
import { NothingMoved } from './Nothing'
import { Opened } from './Opened'
import styles from './payments.module.css'
import { Totals } from './Totals'

interface PaymentsProps {
  readonly asked: Asked
  readonly view: PaymentsView
  readonly period: PeriodChoice
  readonly opened: OpenedGroup | null
}

/** What moved: in all, in pictures, and line by line. */
export function Payments({ asked, view, period, opened }: PaymentsProps) {
  const { tag } = useLocale()
  const { density } = useSettings()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const back = useRef<HTMLButtonElement>(null)
  const movesFocus = useRef(false)
  const wasInTable = useRef(false)
  const { by } = asked
  const table = JSON.stringify(asked)
  useEffect(() => {
    // Another table has taken the place of the one that had the focus.
    const lostFocus = wasInTable.current && document.activeElement === document.body
    if (!movesFocus.current && !lostFocus) return
    movesFocus.current = false
    const next = document.getElementById(GRID_ID) ?? back.current
    if (table) next?.focus({ preventScroll: true })
  }, [table])
  const going = (go: () => void) => () => {
    movesFocus.current = true
    go()
  }
  const totals = view.totals.filter(hasMoney)
  const groups = useMemo(() => (by === 'movements' ? [] : groupsOf(view, by, { tag })), [view, by, tag])
  const widths = useMemo(() => figureWidths(view.totals, groups), [view.totals, groups])
  const isEmpty = by === 'movements' ? view.total === 0 : groups.length === 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus is
    <div
      ref={setScroller}
      className={styles.viewport}
      style={widths}
      onFocus={({ target }) => {
        wasInTable.current = target.id === GRID_ID
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) wasInTable.current = false
      }}
    >
      <div>
        {opened && (
          <Opened
            opened={opened}
            backRef={back}
            onBack={going(backToGroups)}
            onTakeAway={going(() => groupBy('movements'))}
          />
        )}
        {totals.length > 0 && <Totals totals={totals} />}
        <ChartsRegion>
          <PaymentCharts view={view} />
        </ChartsRegion>
        {isEmpty && <NothingMoved period={period} selection={asked.selection} />}
        {!isEmpty && scroller && by === 'movements' && (
          <MovementsGrid key={`${density} ${table}`} asked={asked} view={view} table={table} scroller={scroller} />
        )}
        {!isEmpty && scroller && by !== 'movements' && (
          <GroupsGrid
            key={`${density} ${table}`}
            by={by}
            groups={groups}
            table={table}
            scroller={scroller}
            onOpen={(group) => going(() => openGroup(group))()}
          />
        )}
      </div>
    </div>
  )
}

function hasMoney({ opening, deposited, paid, refunded }: PaymentsTotals): boolean {
  return [opening, deposited, paid, refunded].some((amount) => /[1-9]/.test(amount))
}
