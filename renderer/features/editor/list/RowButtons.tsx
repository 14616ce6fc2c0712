import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { memo } from 'react'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { IconButton } from '../../../ui/button/IconButton'
import { useEditor } from '../editorContext'
import { deleteMilestone, moveMilestone } from '../rowActs'
import { TEXTS } from '../texts'
import styles from './list.module.css'

interface RowButtonsProps {
  readonly id: MilestoneId
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canDelete?: boolean
}

export const RowButtons = memo(function RowButtons({ id, isFirst, isLast, canDelete = true }: RowButtonsProps) {
  const editor = useEditor()
  return (
    <div className={styles.buttons} data-buttons>
      <IconButton
        name={TEXTS.moveUp}
        size="small"
        shortcut="alt+ArrowUp"
        icon={<ArrowUp size={14} aria-hidden="true" />}
        data-part="up"
        disabledReason={isFirst ? TEXTS.isFirst : null}
        onClick={() => moveMilestone(editor, id, -1, 'up')}
      />
      <IconButton
        name={TEXTS.moveDown}
        size="small"
        shortcut="alt+ArrowDown"
        icon={<ArrowDown size={14} aria-hidden="true" />}
        data-part="down"
        disabledReason={isLast ? TEXTS.isLast : null}
        onClick={() => moveMilestone(editor, id, 1, 'down')}
      />
      {canDelete && (
        <IconButton
          name={TEXTS.delete}
          size="small"
          icon={<X size={14} aria-hidden="true" />}
          data-part="delete"
          onClick={() => deleteMilestone(editor, id)}
        />
      )}
    </div>
  )
})
