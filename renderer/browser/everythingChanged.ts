import type { Signal } from '../../shared/ipc/signals'

/** Said to pages that were told nothing for a while. */
export const EVERYTHING_CHANGED: Signal = {
  type: 'changed',
  contracts: 'all',
  about: ['contracts', 'settings', 'parties', 'workspace'],
}
