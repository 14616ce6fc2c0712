import type { Mark } from '../../shared/ipc/views/contract'
import type { ChipTone } from '../ui/text/Chip'

/** The colour that helps a contract's mark, the same in the list and in its room. */
export const MARK_TONES: Readonly<Record<Mark, ChipTone>> = {
  'Needs an answer': 'ask',
  Overdue: 'over',
  Submitted: 'active',
  Active: 'active',
  'To fund': 'planned',
  'To end': 'planned',
  Planned: 'planned',
  Ending: 'ask',
  Ended: 'paid',
}
