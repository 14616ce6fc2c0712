/** Each text once, in the order of the user's language. */
export function distinct(texts: readonly string[], locale: string): readonly string[] {
  return [...new Set(texts)].sort(new Intl.Collator(locale).compare)
}
