import { useId } from 'react'
import { useStore } from 'zustand'
import { Button } from '../../../ui/button/Button'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import type { DraftState } from '../draft/draftStore'
import { useEditor } from '../editorContext'
import { TEXTS } from '../texts'
import { focusFirstFault } from './focusFirstFault'
import type { Sending } from './useSending'

/** Says why it can't send. Where fields must be corrected it leads to the first of them instead. */
export function SendButton({ sending }: { readonly sending: Sending }) {
  const editor = useEditor()
  const refusal = useStore(editor.store, ({ preview }) => preview?.refusal)
  const faults = useStore(editor.store, faultCount)
  const hintId = useId()
  const leads = useStore(editor.store, leadsToFault)
  const reason = refusal === undefined ? TEXTS.looking : leads ? null : (refusal?.message ?? null)
  const hint = leads ? TEXTS.goCorrect(faults) : null
  const press = async () => {
    // What was typed last may still be looked at.
    await editor.store.looked()
    if (leadsToFault(editor.store.getState())) focusFirstFault(editor)
    else await sending.send()
  }
  return (
    <span data-tip={hint ?? undefined}>
      <Button
        kind="primary"
        busy={sending.busy}
        disabledReason={reason}
        aria-describedby={hint ? hintId : undefined}
        onClick={press}
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

function faultCount({ faults }: DraftState): number {
  return [...faults.values()].reduce((sum, one) => sum + one.length, 0)
}

function leadsToFault(state: DraftState): boolean {
  const at = state.preview?.refusal?.at
  return faultCount(state) > 0 && Boolean(at && 'milestoneId' in at)
}
