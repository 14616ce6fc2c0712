import type { OpenedGroup } from '../../client/paymentsChoice'
import { Cell, Figure, NameCell } from '../../ui/grid/Cell'
import grid from './grid.module.css'
import type { Group } from './groups'
import { type Column, LedgerGrid } from './LedgerGrid'
import { TEXTS } from './texts'

const FIGURES: readonly Column[] = [
  { label: TEXTS.currency, isHidden: true },
  { label: TEXTS.opening, isNumber: true },
  { label: TEXTS.deposited, isNumber: true },
  { label: TEXTS.paid, isNumber: true },
  { label: TEXTS.refunded, isNumber: true },
  { label: TEXTS.closing, isNumber: true },
]

interface GroupsGridProps {
  readonly by: OpenedGroup['by']
  readonly groups: readonly Group[]
  readonly table: string
  readonly scroller: HTMLElement
  readonly onOpen: (group: OpenedGroup) => void
}

/** A row opens the movements of its group. */
export function GroupsGrid({ by, groups, table, scroller, onOpen }: GroupsGridProps) {
  const open = (index: number) => {
    const group = groups[index]
    if (group) onOpen({ by, key: group.key, label: group.label, currency: group.currency })
  }
  return (
    <LedgerGrid
      label={TEXTS.table(TEXTS.by[by])}
      table={table}
      className={grid.groups}
      columns={[{ label: TEXTS.by[by] }, ...FIGURES]}
      count={groups.length}
      scroller={scroller}
      row={(index, openIt) => <GroupRow group={groups[index]} onOpen={openIt} />}
      onOpen={open}
    />
  )
}

interface GroupRowProps {
  readonly group: Group | undefined
  readonly onOpen: () => void
}

/** Its button covers the whole line. */
function GroupRow({ group, onOpen }: GroupRowProps) {
  if (!group) return null
  const { label, currency, opening, deposited, paid, refunded, closing } = group
  return (
    <>
      <NameCell tip={label}>
        <button type="button" tabIndex={-1} onClick={onOpen}>
          {label}
        </button>
      </NameCell>
      <Cell muted>{currency}</Cell>
      <Figure amount={opening} currency={currency} muted />
      <Figure amount={deposited} currency={currency} />
      <Figure amount={paid} currency={currency} />
      <Figure amount={refunded} currency={currency} />
      <Figure amount={closing} currency={currency} />
    </>
  )
}
