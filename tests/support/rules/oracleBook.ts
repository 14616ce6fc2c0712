/**
 * The oracle's own memory of a contract: tables that are written in place, and a list of what money moved. Every figure is counted
 * anew from that list. It shares nothing with the program but the shape of a command.
 */
export interface Row {
  readonly id: string
  title: string
  description: string
  amount: bigint
  due: string | null
  state: 'planned' | 'active' | 'paid' | 'cancelled' | 'deleted'
  submitted: boolean
  agreed: string | null
  offer: { readonly by: string; readonly due: string } | null
}

export type Wish = Pick<Row, 'id' | 'title' | 'description' | 'amount' | 'due'>

export interface Book {
  readonly decimals: number
  readonly usualMinimum: bigint
  /** Normalised terms as text, without the currency. */
  terms: string
  minimum: bigint | null
  readonly rows: Map<string, Row>
  /** Ids as they stand: those that were funded or cancelled, then the planned ones. */
  settled: string[]
  planned: string[]
  readonly movements: { readonly kind: 'in' | 'out' | 'back'; readonly amount: bigint }[]
  request: { readonly id: string; readonly wishes: readonly Wish[] } | null
  refund: 'none' | 'waiting' | 'declined'
  state: 'open' | 'ending' | 'ended'
  planVersion: number
  lastDay: string
  /** Told by the program: how many events an act makes is its own affair. */
  events: number
  archived: boolean
}

export interface Figures {
  readonly deposited: bigint
  readonly held: bigint
  readonly reserved: bigint
  readonly carried: bigint
  readonly paid: bigint
  readonly refunded: bigint
  readonly value: bigint
}

export function activeRow(book: Book): Row | undefined {
  return [...book.rows.values()].find((row) => row.state === 'active')
}

export function figuresOf(book: Book): Figures {
  const moved = { in: 0n, out: 0n, back: 0n }
  for (const { kind, amount } of book.movements) moved[kind] += amount
  let [reserved, planned] = [0n, 0n]
  for (const row of book.rows.values()) {
    if (row.state === 'active') reserved += row.amount
    if (row.state === 'planned') planned += row.amount
  }
  const held = moved.in - moved.out - moved.back
  return {
    deposited: moved.in,
    held,
    reserved,
    carried: held - reserved,
    paid: moved.out,
    refunded: moved.back,
    value: moved.out + reserved + planned,
  }
}

export function writePlan(book: Book, wishes: readonly Wish[]): void {
  for (const id of book.planned) {
    const row = book.rows.get(id)
    if (row) row.state = 'deleted'
  }
  for (const wish of wishes) {
    const fresh = { state: 'planned' as const, submitted: false, agreed: null, offer: null }
    book.rows.set(wish.id, { ...wish, ...fresh })
  }
  book.planned = wishes.map(({ id }) => id)
  book.planVersion += 1
}

/** X1, X2: cancels what isn't paid; the money that is left waits for its refund. */
export function close(book: Book): void {
  for (const row of book.rows.values()) {
    if (row.state === 'planned' || row.state === 'active') row.state = 'cancelled'
  }
  book.settled.push(...book.planned)
  book.planned = []
  book.request = null
  const { held } = figuresOf(book)
  book.state = held > 0n ? 'ending' : 'ended'
  book.refund = held > 0n ? 'waiting' : 'none'
}
