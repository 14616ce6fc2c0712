/**
 * Whether a writer may write over the draft that is kept: its own, or the one it began from. A window that has saved
 * since must not lose what it saved unseen.
 */
export function isWritersTurn(
  kept: { readonly writer: string } | null,
  writer: string,
  follows: string | null,
): boolean {
  return kept?.writer === writer || (kept?.writer ?? null) === follows
}
