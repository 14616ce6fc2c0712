import { CornerDownLeft, Plus } from 'lucide-react'
import { type RefObject, useCallback, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { ContractView, MilestoneView } from '../../../../shared/ipc/views/contract'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { Button } from '../../../ui/button/Button'
import { cx } from '../../../ui/cx'
import { ReorderList } from '../../../ui/reorder/ReorderList'
import { moveRow } from '../draft/edits'
import { draftIndex, shownIds } from '../draft/shownIds'
import { useEditor } from '../editorContext'
import { addMilestone } from '../rowActs'
import { TEXTS } from '../texts'
import { ChangeRow } from './ChangeRow'
import { descriptionOf } from './descriptionOf'
import { dragSays } from './dragSays'
import { EditRow } from './EditRow'
import { LockedRow } from './LockedRow'
import styles from './list.module.css'
import tight from './tight.module.css'
import { useIsTight } from './useIsTight'
import { useListKeys } from './useListKeys'
import { usePaste } from './usePaste'
import { useSameIds } from './useSameIds'

interface MilestoneListProps {
  readonly contract: ContractView
  readonly showsChanges: boolean
  readonly scroller: RefObject<HTMLElement | null>
}

/** In pixels, in one line and in two. `described`: with a description below. */
const HEIGHTS = {
  wide: { plain: 44, described: 76 },
  tight: { plain: 80, described: 112 },
}

/** Of a plain amount, in characters. */
const LONG_VALUE = 12

/** One list: the locked milestones greyed above, the planned ones to edit, or what changes in them. */
export function MilestoneList({ contract, showsChanges, scroller }: MilestoneListProps) {
  const editor = useEditor()
  const { store, focus, locked, drag } = editor
  const rows = useStore(store, ({ history }) => history.present.rows)
  const lines = useStore(store, ({ preview }) => preview?.changes.lines)
  const ids = useSameIds(showsChanges ? shownIds(rows, lines ?? []) : rows.map(({ id }) => id))
  const wanted = useStore(focus, (state) => state.wanted)
  const list = useRef<HTMLDivElement>(null)
  const isTight = useIsTight(list)
  useListKeys(list)
  usePaste(list)

  const onDragging = useCallback((isOn: boolean) => drag.setState({ isOn }), [drag])
  const onMove = useCallback(
    (id: string, to: number) =>
      store.change((draft) => moveRow(draft, id as MilestoneId, draftIndex(ids, id as MilestoneId, to, draft.rows))),
    [store, ids],
  )
  const says = useMemo(() => dragSays(editor, ids), [editor, ids])
  const described = useSameIds(
    showsChanges ? (lines ?? []).filter((line) => descriptionOf(line) !== null).map(({ id }) => id) : [],
  )
  const heightOf = useMemo(() => {
    const tall = new Set<string>(described)
    const { plain, described: withDescription } = isTight ? HEIGHTS.tight : HEIGHTS.wide
    return (id: string) => (tall.has(id) ? withDescription : plain)
  }, [described, isTight])
  const standing = useMemo(() => new Set<string>(rows.map(({ id }) => id)), [rows])
  const isFixed = useCallback((id: string) => !standing.has(id), [standing])
  const lockedRows = contract.milestones.filter((milestone) => milestone.status !== 'planned')
  const { currency } = contract.terms
  const isRoomy = contract.figures.value.length > LONG_VALUE
  return (
    <div ref={list} className={cx(styles.frame, isTight && tight.tight, isRoomy && styles.roomy)}>
      <ListHead currency={currency} />
      {/* biome-ignore lint/a11y/useSemanticElements: the rows lie in places of the drag-and-drop library, so no <li> can stand in an <ol> */}
      <div role="list" aria-label={TEXTS.list} className={styles.box}>
        <LockedRows milestones={lockedRows} currency={currency} total={locked + rows.length} />
        <ReorderList
          ids={ids}
          Row={showsChanges ? ChangeRow : EditRow}
          heightOf={heightOf}
          isFixed={showsChanges ? isFixed : undefined}
          onMove={onMove}
          onDragging={onDragging}
          says={says}
          scroller={scroller}
          revealed={wanted}
        />
      </div>
      {!showsChanges && (
        <Button
          kind="quiet"
          className={styles.add}
          data-add
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => addMilestone(editor)}
        >
          {TEXTS.add}
          <span className={styles.enter} aria-hidden="true">
            <CornerDownLeft size={11} />
          </span>
        </Button>
      )}
    </div>
  )
}

function ListHead({ currency }: { readonly currency: string }) {
  return (
    <div className={styles.head} data-head aria-hidden="true">
      <span />
      <span />
      <span>{TEXTS.head.title}</span>
      <span>{TEXTS.head.due}</span>
      <span className={styles.amountText}>
        {TEXTS.head.amount}, {currency}
      </span>
    </div>
  )
}

interface LockedRowsProps {
  readonly milestones: readonly MilestoneView[]
  readonly currency: string
  readonly total: number
}

function LockedRows({ milestones, currency, total }: LockedRowsProps) {
  return milestones.map((milestone) => (
    <LockedRow key={milestone.id} milestone={milestone} currency={currency} total={total} />
  ))
}
