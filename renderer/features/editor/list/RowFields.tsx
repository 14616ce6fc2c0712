import type { DraftRow } from '../../../../shared/ipc/views/plan'
import { cx } from '../../../ui/cx'
import { TextInput } from '../../../ui/form/TextInput'
import { useLocale } from '../../../ui/locale/locale'
import { editField, type RowField } from '../draft/edits'
import type { RowFault } from '../draft/rowFaults'
import { useEditor } from '../editorContext'
import { TEXTS } from '../texts'
import { DescriptionInput } from './DescriptionInput'
import { DueInput } from './DueInput'
import fields from './fields.module.css'

interface RowFieldsProps {
  readonly row: DraftRow
  readonly faults: readonly RowFault[]
}

export function RowFields({ row, faults }: RowFieldsProps) {
  const { id } = row
  const { store } = useEditor()
  const { hideAmounts } = useLocale()
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
  return (
    <>
      <div className={cx(fields.texts, row.description !== '' && fields.described)}>
        <TextInput
          {...field('title')}
          dir="auto"
          className={cx(fields.input, fields.titleInput)}
          placeholder={TEXTS.untitled}
        />
        <DescriptionInput {...field('description')} />
      </div>
      <DueInput {...field('due')} />
      <TextInput
        {...field('amount')}
        inputMode="decimal"
        className={cx(fields.input, fields.amount, hideAmounts && fields.hidden)}
      />
    </>
  )
}
