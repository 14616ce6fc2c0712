import { type DiffedMilestone, editOf } from '../../../ui/diff/changes'

/** What a line of Show changes says of the description, in full: what is sent of it. Null: nothing. */
export function descriptionOf(line: DiffedMilestone): string | null {
  const edit = editOf(line, 'description')
  if (edit) return `${edit.before ?? ''} → ${edit.after ?? ''}`
  return line.kind === 'added' && line.milestone.description !== '' ? line.milestone.description : null
}
