import { useId } from 'react'
import { useStore } from 'zustand'
import { Button } from '../../../ui/button/Button'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { useEditor } from '../editorContext'
import { TEXTS } from '../texts'
import { focusFirstFault } from './focusFirstFault'
import type { Sending } from './useSending'

/** Says why it can't send. Where fields must be corrected it leads to the first of them instead. */
export function SendButton({ sending }: { readonly sending: Sending }) {
  const editor = useEditor()
  const refusal = useStore(editor.store, ({ preview }) => preview?.refusal)
  const faults = useStore(editor.store, (state) => [...state.faults.values()].reduce((sum, one) => sum + one.length, 0))
  const hintId = useId()
  const leads = faults > 0 && Boolean(refusal?.at && 'milestoneId' in refusal.at)
  const reason = refusal === undefined ? TEXTS.looking : leads ? null : (refusal?.message ?? null)
  const hint = leads ? TEXTS.goCorrect(faults) : null
  return (
    <span data-tip={hint ?? undefined}>
      <Button
        kind="primary"
        busy={sending.busy}
        disabledReason={reason}
        aria-describedby={hint ? hintId : undefined}
        onClick={() => (leads ? focusFirstFault(editor) : void sending.send())}
      >
        {TEXTS.send}
      </Button>
      {hint && (
        <VisuallyHidden>
          <span id={hintId}>{hint}</span>
        </VisuallyHidden>
      )}
    </span>
  )
}
