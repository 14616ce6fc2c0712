import type { WireRefusal } from '../../shared/ipc/primitives'

export type Query<Value> =
  | { readonly state: 'loading'; readonly value: null; readonly refusal: null; readonly refreshing: true }
  | { readonly state: 'ready'; readonly value: Value; readonly refusal: null; readonly refreshing: boolean }
  /** `value`: the last one there was. */
  | {
      readonly state: 'refused'
      readonly value: Value | null
      readonly refusal: WireRefusal
      readonly refreshing: boolean
    }

export const LOADING = { state: 'loading', value: null, refusal: null, refreshing: true } as const
