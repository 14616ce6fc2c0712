import { memo, useRef } from 'react'
import { useStore } from 'zustand'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { cx } from '../../../ui/cx'
import { TextInput } from '../../../ui/form/TextInput'
import { useLocale } from '../../../ui/locale/locale'
import type { ReorderRow } from '../../../ui/reorder/ReorderSlot'
import { editField, type RowField } from '../draft/edits'
import { useEditor } from '../editorContext'
import { nameOf } from '../rowActs'
import { TEXTS } from '../texts'
import { DescriptionInput } from './DescriptionInput'
import { DueInput } from './DueInput'
import fields from './fields.module.css'
import { Handle } from './Handle'
import styles from './list.module.css'
import { RowButtons } from './RowButtons'
import { RowFaults } from './RowFaults'
import { useRowFaults } from './useRowFaults'
import { useRowFocus } from './useRowFocus'

/** A planned milestone, edited in place. */
export const EditRow: ReorderRow = memo(function EditRow({ id: rowId, index, handle }) {
  const id = rowId as MilestoneId
  const { store, locked } = useEditor()
  const row = useStore(store, ({ history }) => history.present.rows.find((one) => one.id === id))
  const count = useStore(store, ({ history }) => history.present.rows.length)
  const faults = useRowFaults(id, row)
  const { hideAmounts } = useLocale()
  const element = useRef<HTMLDivElement>(null)
  useRowFocus(element, id)
  if (!row) return null

  const field = (name: RowField) => {
    const fault = faults.find((one) => one.field === name)
    return {
      'aria-label': TEXTS.fields[name],
      'aria-invalid': fault ? true : undefined,
      'aria-describedby': fault ? `${id}-${name}` : undefined,
      'data-part': name,
      value: row[name],
      onValue: (text: string) => store.change((draft) => editField(draft, id, name, text), `${id}/${name}`),
      onBlur: store.endTyping,
    }
  }
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
      <div className={cx(fields.texts, row.description !== '' && fields.described)}>
        <TextInput {...field('title')} className={cx(fields.input, fields.titleInput)} placeholder={TEXTS.untitled} />
        <DescriptionInput {...field('description')} />
      </div>
      <DueInput {...field('due')} />
      <TextInput
        {...field('amount')}
        inputMode="decimal"
        className={cx(fields.input, fields.amount, hideAmounts && fields.hidden)}
      />
      <RowButtons id={id} isFirst={index === 0} isLast={index === count - 1} />
      <RowFaults id={id} faults={faults} />
    </div>
  )
})
