/** Of a plain amount, beyond which a column's own width is too small. */
const MOST_FITTING = 10

/** A figure is never cut: the width its column needs for a plain amount of this length, and undefined where its own is enough. */
export function figureWidth(longest: number): string | undefined {
  return longest > MOST_FITTING ? `${longest + Math.floor(longest / 3)}ch` : undefined
}
