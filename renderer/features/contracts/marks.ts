import type { Mark } from '../../../shared/ipc/views/contract'

/** The marks in the order of the rules: what needs us first. */
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
