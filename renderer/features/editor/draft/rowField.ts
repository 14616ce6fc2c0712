import type { RowField } from './edits'

/** In the order in which they are checked and shown. */
export const ROW_FIELDS: readonly RowField[] = ['title', 'description', 'amount', 'due']

export function isRowField(text: string): text is RowField {
  return (ROW_FIELDS as readonly string[]).includes(text)
}
