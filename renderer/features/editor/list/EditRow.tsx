import { memo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { cx } from '../../../ui/cx'
import type { ReorderRow } from '../../../ui/reorder/ReorderSlot'
import { useEditor } from '../editorContext'
import { nameOf } from '../rowActs'
import { Handle } from './Handle'
import styles from './list.module.css'
import { PassingButtons, PassingFields } from './PassingFields'
import { RowButtons } from './RowButtons'
import { RowFaults } from './RowFaults'
import { RowFields } from './RowFields'
import { useRowFaults } from './useRowFaults'
import { useRowFocus } from './useRowFocus'

/** A planned milestone, edited in place. */
export const EditRow: ReorderRow = memo(function EditRow({ id: rowId, index, handle }) {
  const id = rowId as MilestoneId
  const { store, locked, drag } = useEditor()
  const row = useStore(store, ({ history }) => history.present.rows.find((one) => one.id === id))
  const count = useStore(store, ({ history }) => history.present.rows.length)
  const faults = useRowFaults(id, row)
  const [cameUnderDrag] = useState(drag.getState().isOn)
  const isPassing = useStore(drag, ({ isOn }) => isOn && cameUnderDrag)
  const element = useRef<HTMLDivElement>(null)
  useRowFocus(element, id)
  if (!row) return null

  const name = nameOf(row)
  const place = locked + index + 1
  return (
    // biome-ignore lint/a11y/useSemanticElements: the list's rows lie in places of the drag-and-drop library, so no <li> can stand in an <ol>
    <div
      ref={element}
      role="listitem"
      aria-label={name}
      aria-setsize={locked + count}
      aria-posinset={place}
      className={cx(styles.row, styles.planned)}
      data-milestone={id}
      data-faulty={faults.length > 0 || undefined}
    >
      <Handle name={name} handle={handle} />
      <span className={styles.position}>{place}</span>
      {isPassing ? <PassingFields row={row} /> : <RowFields row={row} faults={faults} />}
      {isPassing ? <PassingButtons /> : <RowButtons id={id} isFirst={index === 0} isLast={index === count - 1} />}
      <RowFaults id={id} faults={faults} />
    </div>
  )
})
