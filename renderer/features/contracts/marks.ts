import type { Mark } from '../../../shared/ipc/views/contract'

/** In the order they are sorted and filtered by: that of the rules, but what is over comes last. */
export const MARKS: readonly Mark[] = [
  'Needs an answer',
  'Overdue',
  'Submitted',
  'Active',
  'To fund',
  'To end',
  'Planned',
  'Ending',
  'Ended',
]
