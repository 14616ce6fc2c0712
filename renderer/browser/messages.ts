/** From a page to the worker. `ask` carries JSON of a Request, numbered by the page. */
export type FromPage =
  | { readonly kind: 'ask'; readonly id: number; readonly request: string }
  | { readonly kind: 'join' }
  | { readonly kind: 'leave' }

/**
 * From the worker to a page: JSON of the Answer to the question of that number, JSON of a Signal, or, to each page that
 * joins, the name of the lock that is free once the worker has ended.
 */
export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: string }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'alive'; readonly life: string }
