import { ChevronDown } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import type { ExportFormat } from '../../../shared/ipc/views/payments'
import { Button } from '../../ui/button/Button'
import { Menu, MenuSeparator } from '../../ui/overlay/Menu'
import { MenuItem } from '../../ui/overlay/MenuItem'
import styles from './payments.module.css'
import { TEXTS } from './texts'

const PARTS: readonly (readonly ExportFormat[])[] = [
  ['movements-csv', 'movements-spreadsheet', 'milestones-csv', 'milestones-spreadsheet'],
  ['hledger', 'beancount'],
  ['icalendar'],
]

interface ExportMenuProps {
  readonly isMaking: boolean
  readonly onStart: (format: ExportFormat) => void
  readonly onCancel: () => void
}

export function ExportMenu({ isMaking, onStart, onCancel }: ExportMenuProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <>
      {isMaking && <Making trigger={trigger} onCancel={onCancel} />}
      <Menu
        align="end"
        trigger={
          <Button ref={trigger} busy={isMaking}>
            {TEXTS.export}
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
      >
        {PARTS.flatMap((formats, part) => [
          part > 0 && <MenuSeparator key={formats.join()} />,
          ...formats.map((format) => (
            <MenuItem key={format} label={TEXTS.formats[format]} onSelect={() => onStart(format)} />
          )),
        ])}
      </Menu>
    </>
  )
}

interface MakingProps {
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onCancel: () => void
}

function Making({ trigger, onCancel }: MakingProps) {
  const cancel = () => {
    onCancel()
    trigger.current?.focus()
  }
  return (
    <span className={styles.making}>
      <span role="status">{TEXTS.making}</span>
      <Button size="small" onClick={cancel}>
        {TEXTS.cancel}
      </Button>
    </span>
  )
}
