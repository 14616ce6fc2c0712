import type { ContractId } from '../kernel/ids'

/** What the core says unasked, on one channel. After `changed` a screen asks anew for what it shows. */
export type Signal =
  | {
      readonly type: 'changed'
      /** Contracts whose rows and rooms changed; `all` after imports, samples and take-backs. */
      readonly contracts: readonly ContractId[] | 'all'
      readonly about: readonly ('contracts' | 'settings' | 'parties' | 'workspace')[]
    }
  | { readonly type: 'progress'; readonly job: string; readonly done: number; readonly total: number }
