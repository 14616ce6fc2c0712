import type { ContractId } from '../kernel/ids'

/** What the user asked for outside of the page, such as in the program's menu. */
export type ScreenCommand =
  | 'new-contract'
  | 'import-contracts'
  | 'inbox'
  | 'contracts'
  | 'payments'
  | 'settings'
  | 'print-summary'
  | 'command-palette'
  | 'keyboard-shortcuts'

/** What the core says unasked, on one channel, and on the desktop the host. After `changed` a screen asks anew for what it shows. */
export type Signal =
  | {
      readonly type: 'changed'
      /** Contracts whose rows and rooms changed; `all` after imports, samples and take-backs. */
      readonly contracts: readonly ContractId[] | 'all'
      readonly about: readonly ('contracts' | 'settings' | 'parties' | 'workspace')[]
    }
  | { readonly type: 'progress'; readonly job: string; readonly done: number; readonly total: number }
  | { readonly type: 'asked'; readonly command: ScreenCommand }
  | { readonly type: 'open-contract'; readonly contractId: ContractId }
  /** The window is about to close: what is typed is saved now, then `readyToClose` is said. */
  | { readonly type: 'closing' }
