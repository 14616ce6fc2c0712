import { memo, useRef } from 'react'
import { useStore } from 'zustand'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { cx } from '../../../ui/cx'
import { editOf, toneOf } from '../../../ui/diff/changes'
import { DiffField } from '../../../ui/diff/DiffField'
import { DiffTags } from '../../../ui/diff/DiffTags'
import type { ReorderRow } from '../../../ui/reorder/ReorderSlot'
import { useEditor } from '../editorContext'
import { nameOf } from '../rowActs'
import { descriptionOf } from './descriptionOf'
import { Handle } from './Handle'
import styles from './list.module.css'
import { RowButtons } from './RowButtons'
import { useRowFocus } from './useRowFocus'

/** A line of Show changes: read, not edited, but moved as in the list. */
export const ChangeRow: ReorderRow = memo(function ChangeRow({ id: rowId, handle }) {
  const id = rowId as MilestoneId
  const { store, locked, typing } = useEditor()
  const line = useStore(store, ({ preview }) => preview?.changes.lines.find((one) => one.id === id))
  const at = useStore(store, ({ history }) => history.present.rows.findIndex((one) => one.id === id))
  const title = useStore(store, ({ history }) => history.present.rows.find((one) => one.id === id)?.title)
  const count = useStore(store, ({ history }) => history.present.rows.length)
  const element = useRef<HTMLDivElement>(null)
  useRowFocus(element, id)
  const isStanding = at >= 0
  const name = title === undefined ? (line?.milestone.title ?? '') : nameOf({ title })
  const tone = line ? toneOf(line) : 'same'
  const { currency } = typing
  const description = line && descriptionOf(line)
  const renamed = line && editOf(line, 'title')
  return (
    // biome-ignore lint/a11y/useSemanticElements: the list's rows lie in places of the drag-and-drop library, so no <li> can stand in an <ol>
    <div
      ref={element}
      role="listitem"
      aria-label={name}
      className={cx(styles.row, styles.change, styles[tone])}
      data-milestone={id}
      data-tone={tone}
    >
      {isStanding ? <Handle name={name} handle={handle} /> : <span />}
      <span className={styles.position}>{isStanding && locked + at + 1}</span>
      <span className={styles.changeTitle}>
        <span
          className={styles.changeName}
          dir="auto"
          data-tip={renamed ? `${renamed.before} → ${renamed.after}` : undefined}
        >
          {line ? <DiffField line={line} field="title" currency={currency} /> : name}
        </span>{' '}
        {line && <DiffTags line={line} />}
      </span>
      <span className={styles.dueText}>{line && <DiffField line={line} field="due" currency={currency} />}</span>
      <span className={styles.amountText}>{line && <DiffField line={line} field="amount" currency={currency} />}</span>
      {isStanding && <RowButtons id={id} isFirst={at === 0} isLast={at === count - 1} canDelete={false} />}
      {line && description && (
        <p className={styles.changeDescription} dir="auto" data-below data-tip={description}>
          <DiffField line={line} field="description" currency={currency} />
        </p>
      )}
    </div>
  )
})
