import { Redo2, Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { paths } from '../../client/navigation'
import { useShortcut } from '../../client/shortcuts'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { Switch } from '../../ui/form/Switch'
import { TopBar } from '../../ui/page/TopBar'
import { draftOfPlan } from './draft/typedRows'
import { useEditor } from './editorContext'
import { keepingFocus } from './rowActs'
import { SendButton } from './send/SendButton'
import type { Sending } from './send/useSending'
import { TEXTS } from './texts'

interface EditorTopProps {
  readonly contract: ContractView
  readonly sending: Sending
  readonly showsChanges: boolean
  readonly onShowsChanges: (shows: boolean) => void
  /** While it is being chosen what stands in the draft, nothing else can be done with it. */
  readonly isChoosing: boolean
}

export function EditorTop({ contract, sending, showsChanges, onShowsChanges, isChoosing }: EditorTopProps) {
  const editor = useEditor()
  const { store, focus, typing, drag } = editor
  const canUndo = useStore(store, ({ history }) => history.past.length > 0)
  const canRedo = useStore(store, ({ history }) => history.future.length > 0)
  useStore(store, ({ history }) => history.present)
  const undo = () => !drag.getState().isOn && keepingFocus(editor, store.undo)
  const redo = () => !drag.getState().isOn && keepingFocus(editor, store.redo)
  const isBeside = useStore(focus, (state) => state.isBeside)
  const byKeys = { enabled: !isChoosing && !isBeside }
  useShortcut('mod+z', TEXTS.undo, undo, byKeys)
  useShortcut('mod+shift+z', TEXTS.redo, redo, byKeys)
  useShortcut('mod+y', TEXTS.redoAsOnWindows, redo, byKeys)

  const discard = () => {
    store.change(() => draftOfPlan(contract.milestones, contract.planVersion, typing))
    announce(TEXTS.discarded)
  }
  return (
    <TopBar
      title={TEXTS.title}
      crumbs={[{ label: contract.terms.title, href: paths.contract(contract.id) }]}
      windowTitle={`${TEXTS.title} · ${contract.terms.title}`}
      actions={
        isChoosing ? null : (
          <>
            <Button
              kind="quiet"
              icon={<Undo2 size={14} aria-hidden="true" />}
              aria-keyshortcuts="Control+Z"
              disabledReason={canUndo ? null : TEXTS.nothingToUndo}
              onClick={undo}
            >
              {TEXTS.undo}
            </Button>
            <Button
              kind="quiet"
              icon={<Redo2 size={14} aria-hidden="true" />}
              disabledReason={canRedo ? null : TEXTS.nothingToRedo}
              onClick={redo}
            >
              {TEXTS.redo}
            </Button>
            <Switch label={TEXTS.showChanges} checked={showsChanges} onChecked={onShowsChanges} />
            <Button disabledReason={store.isUnchanged() ? TEXTS.nothingToDiscard : null} onClick={discard}>
              {TEXTS.discard}
            </Button>
            <SendButton sending={sending} />
          </>
        )
      }
    />
  )
}
