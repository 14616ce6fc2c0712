/** Numbers that look random and come again from the same seed (mulberry32). */
export interface Random {
  /** From 0 up to and without 1. */
  readonly unit: () => number
  /** A whole number from 0 up to and without `end`. */
  readonly below: (end: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

export function seeded(seed: number): Random {
  let state = seed >>> 0
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(unit() * end)
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('Nothing to pick from')
    return items[below(items.length)] as Item
  }
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const left = [...items]
    return items.map(() => left.splice(below(left.length), 1)[0] as Item)
  }
  return { unit, below, chance: (probability) => unit() < probability, pick, shuffled }
}
