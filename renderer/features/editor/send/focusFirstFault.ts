import type { Editor } from '../editorContext'
import { focusOn } from '../rowActs'

/** The first in the order of the list. From now on what is missing is said in new rows too. */
export function focusFirstFault(editor: Editor): void {
  const { store, focus } = editor
  const { faults, history } = store.getState()
  focus.setState({ isAsked: true })
  for (const { id } of history.present.rows) {
    const [first] = faults.get(id) ?? []
    if (!first) continue
    focusOn(editor, id, first.field)
    return
  }
}
