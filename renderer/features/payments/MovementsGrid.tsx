import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import type { PaymentRow, PaymentsView } from '../../../shared/ipc/views/payments'
import { pointToEvent } from '../../client/eventPointer'
import { navigate, paths } from '../../client/navigation'
import { cx } from '../../ui/cx'
import { Cell, Figure, NameCell } from '../../ui/grid/Cell'
import { Banner } from '../../ui/page/Banner'
import { Day } from '../../ui/text/Day'
import type { Asked } from './asked'
import grid from './grid.module.css'
import { type Column, LedgerGrid } from './LedgerGrid'
import styles from './payments.module.css'
import { TEXTS } from './texts'
import { useRows } from './useRows'

const COLUMNS: readonly Column[] = [
  { label: TEXTS.date },
  { label: TEXTS.kind },
  { label: TEXTS.contract },
  { label: TEXTS.milestone },
  { label: TEXTS.party },
  { label: TEXTS.currency, isHidden: true },
  { label: TEXTS.amount, isNumber: true },
  { label: TEXTS.balance, isNumber: true },
]

interface MovementsGridProps {
  readonly asked: Asked
  readonly view: PaymentsView
  readonly table: string
  readonly scroller: HTMLElement
}

/** Every movement of the period, each with what is in escrow after it; a row opens its event in the contract's room. */
export function MovementsGrid({ asked, view, table, scroller }: MovementsGridProps) {
  const { rowAt, onRange, refusal } = useRows(asked, view)
  const open = (index: number) => {
    const row = rowAt(index)
    if (!row) return
    pointToEvent(row.contractId, row.version)
    navigate(paths.contract(row.contractId))
  }
  return (
    <>
      {refusal && (
        <Banner tone="error" className={styles.notice}>
          {refusal.message}
        </Banner>
      )}
      <LedgerGrid
        label={TEXTS.movementsTable}
        table={table}
        className={grid.movements}
        columns={COLUMNS}
        count={view.total}
        scroller={scroller}
        row={(index, openIt) => <Movement row={rowAt(index)} onOpen={openIt} />}
        onOpen={open}
        onRange={onRange}
      />
    </>
  )
}

interface MovementProps {
  readonly row: PaymentRow | null
  readonly onOpen: () => void
}

/** Its link covers the whole line. */
function Movement({ row, onOpen }: MovementProps) {
  const clicked = (event: MouseEvent) => {
    event.preventDefault()
    onOpen()
  }
  if (!row) return <Coming />
  const { contractId, on, kind, contract, milestone, party, currency, amount, balance } = row
  return (
    <>
      <Cell>
        <Day day={on} style="full" />
      </Cell>
      <Cell>
        <span className={cx(grid.kind, grid[kind])}>{TEXTS.kinds[kind]}</span>
      </Cell>
      <NameCell tip={contract}>
        <Link href={paths.contract(contractId)} tabIndex={-1} onClick={clicked}>
          {contract}
        </Link>
      </NameCell>
      <Cell tip={milestone?.title}>{milestone?.title}</Cell>
      <Cell tip={party}>{party}</Cell>
      <Cell muted>{currency}</Cell>
      <Figure amount={amount} currency={currency} />
      <Figure amount={balance} currency={currency} muted />
    </>
  )
}

/** A row whose page is still on its way. */
function Coming() {
  return (
    <td className={grid.coming} colSpan={COLUMNS.length} aria-busy="true">
      <span />
    </td>
  )
}
