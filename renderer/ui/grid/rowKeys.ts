const PAGE = 12

/** Where a key leads from a row of a grid, perhaps beyond its ends; null: nowhere. */
export function rowSteppedTo(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + PAGE
    case 'PageUp':
      return at - PAGE
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
