/** Where a table was left. */
export interface Place {
  /** The row the keyboard is on. */
  readonly at: number | null
  readonly scrollTop: number
}

const MOST_KEPT = 50
const TOP: Place = { at: null, scrollTop: 0 }
const places = new Map<string, Place>()

/** Kept while the program is open, so that coming back from a contract or a group finds the table as it was left. */
export function placeOf(table: string): Place {
  return places.get(table) ?? TOP
}

export function keepPlace(table: string, change: Partial<Place>): void {
  const place = { ...placeOf(table), ...change }
  places.delete(table)
  places.set(table, place)
  const [oldest] = places.keys()
  if (places.size > MOST_KEPT && oldest !== undefined) places.delete(oldest)
}
