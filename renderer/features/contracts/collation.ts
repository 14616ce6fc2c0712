/** Where a text stands among those it was ordered with; texts that the locale takes for equal share a place. */
type Places = ReadonlyMap<string, number>

/**
 * The texts of one column in the order of `locale`, a BCP 47 tag. Comparing texts by a locale's rules takes long, comparing
 * places doesn't: they are ordered once, and when others come only these have to find their place.
 */
export function createCollation(locale: string): (texts: Iterable<string>) => Places {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  let ordered: readonly string[] = []
  let places: Places = new Map()

  return (texts) => {
    const wanted = new Set(texts)
    const fresh = [...wanted].filter((text) => !places.has(text))
    if (fresh.length === 0) return places
    ordered = [...ordered.filter((text) => wanted.has(text)), ...fresh].sort(compare)
    let place = 0
    places = new Map(
      ordered.map((text, index) => {
        const before = ordered[index - 1]
        if (before !== undefined && compare(before, text) !== 0) place += 1
        return [text, place]
      }),
    )
    return places
  }
}
