import { type RefObject, useEffect } from 'react'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { call } from '../../../client/call'
import { newMilestoneId } from '../../../client/ids'
import { announce } from '../../../ui/announcer'
import { insertRows } from '../draft/edits'
import { looksLikeRows } from '../draft/looksLikeRows'
import { rowOfPasted } from '../draft/typedRows'
import { type Editor, useEditor } from '../editorContext'
import { TEXTS } from '../texts'

/** Text pasted where a text is written stays text; one word pasted into a field too. */
function isForField(target: EventTarget | null, list: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('textarea, [role="dialog"]')) return true
  return target instanceof HTMLInputElement && !list?.contains(target)
}

async function pasteRows(editor: Editor, text: string, after: MilestoneId | null): Promise<void> {
  const { store, typing } = editor
  const answer = await call('ReadPastedRows', { text, locale: typing.locale })
  if (!answer.ok) {
    store.setState({ trouble: answer.refusal })
    return
  }
  const rows = answer.value.map((row) => rowOfPasted(row, newMilestoneId(), typing))
  const [first] = rows
  if (!first) return announce(TEXTS.pastedNothing)
  store.change((draft) => insertRows(draft, rows, after))
  editor.focus.setState({ wanted: { id: first.id, part: 'title' } })
  announce(TEXTS.pasted(rows.length))
}

/** Cells of a spreadsheet pasted anywhere on the page become rows, as one step of Undo. */
export function usePaste(list: RefObject<HTMLElement | null>): void {
  const editor = useEditor()
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (event.defaultPrevented || !looksLikeRows(text) || isForField(event.target, list.current)) return
      event.preventDefault()
      const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-milestone]') : null
      void pasteRows(editor, text, (row?.dataset.milestone as MilestoneId | undefined) ?? null)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [editor, list])
}
