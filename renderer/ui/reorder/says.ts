/** What screen readers hear of a drag. Indexes count from 0. */
export interface ReorderSays {
  /** Of every handle: which keys do what. */
  readonly usage: string
  lifted(id: string, at: number): string
  over(id: string, from: number, to: number): string
  outside(id: string): string
  dropped(id: string, from: number, to: number): string
  /** Cancelled, or dropped where it was. */
  unmoved(id: string, at: number): string
}
