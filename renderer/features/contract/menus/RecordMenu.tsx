import { useRef } from 'react'
import { navigate, paths } from '../../../client/navigation'
import { useShortcut } from '../../../client/shortcuts'
import { Button } from '../../../ui/button/Button'
import { Menu } from '../../../ui/overlay/Menu'
import { MenuItem } from '../../../ui/overlay/MenuItem'
import { type RecordItem, recordItems } from '../acts/recordItems'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'

/** What the other side did, as we record it (rule W2). */
export function RecordMenu() {
  const { contract, open } = useRoom()
  const trigger = useRef<HTMLButtonElement>(null)
  const items = recordItems(contract)
  const choose = (item: RecordItem) => {
    if (item.kind === 'editor') navigate(`${paths.editor(contract.id)}?as=${item.side}`)
    else open({ kind: 'act', form: item.form }, trigger.current)
  }
  if (items.length === 0) return <Button disabledReason={TEXTS.nothingToRecord}>{TEXTS.recordMenu}</Button>
  return (
    <>
      {items.map((item) => (
        <InPalette key={item.label} label={item.label} onSelect={() => choose(item)} />
      ))}
      <Menu align="end" trigger={<Button ref={trigger}>{TEXTS.recordMenu}</Button>}>
        {items.map((item) => (
          <MenuItem key={item.label} label={item.label} onSelect={() => choose(item)} />
        ))}
      </Menu>
    </>
  )
}

/** Shows nothing: makes the item reachable from the command palette. */
function InPalette({ label, onSelect }: { readonly label: string; readonly onSelect: () => void }) {
  useShortcut(null, label, onSelect)
  return null
}
