import { useRef, useState } from 'react'
import type { SideName } from '../../../shared/ipc/primitives'
import type { ContractView } from '../../../shared/ipc/views/contract'
import type { KeptDraft } from '../../../shared/ipc/views/plan'
import { EditorTop } from './EditorTop'
import { EmptyPlan } from './EmptyPlan'
import styles from './editor.module.css'
import { EditorContext } from './editorContext'
import { MilestoneList } from './list/MilestoneList'
import { Notices } from './Notices'
import { Panel } from './panel/Panel'
import { SendOptions } from './send/SendOptions'
import { useSending } from './send/useSending'
import { Conflicts } from './stale/Conflicts'
import { useStale } from './stale/useStale'
import { useEditorOf } from './useEditorOf'

interface EditorPageProps {
  readonly contract: ContractView
  /** The draft kept from before; null: none. */
  readonly kept: KeptDraft | null
  readonly side: SideName
}

export function EditorPage({ contract, kept, side }: EditorPageProps) {
  const editor = useEditorOf(contract, kept, side)
  const sending = useSending(editor, contract, side)
  const stale = useStale(editor, contract)
  const [showsChanges, setShowsChanges] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  return (
    <EditorContext value={editor}>
      <EditorTop
        contract={contract}
        sending={sending}
        showsChanges={showsChanges}
        onShowsChanges={setShowsChanges}
        isChoosing={stale.view !== null}
      />
      <Notices contract={contract} stale={stale} sending={sending} />
      <div ref={scroller} className={styles.body}>
        <div className={styles.main}>
          {stale.view ? (
            <Conflicts view={stale.view} onResolved={stale.resolve} onCancel={stale.back} />
          ) : (
            <>
              <MilestoneList contract={contract} showsChanges={showsChanges} scroller={scroller} />
              <EmptyPlan />
            </>
          )}
        </div>
        <Panel showsChanges={showsChanges} isChoosing={stale.view !== null}>
          <SendOptions contract={contract} sending={sending} />
        </Panel>
      </div>
    </EditorContext>
  )
}
