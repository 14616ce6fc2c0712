/** Whether pasted text is cells of a spreadsheet, or several lines, and not a word for the field it is pasted into. */
export function looksLikeRows(text: string): boolean {
  return text.includes('\t') || text.trim().split(/\r\n?|\n/).length > 1
}
