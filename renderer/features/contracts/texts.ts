import type { Mark } from '../../../shared/ipc/views/contract'
import type { ChipTone } from '../../ui/text/Chip'
import type { SortKey } from './listing'

export const TEXTS = {
  title: 'Contracts',
  search: 'Search',
  searchHint: 'Search contracts, parties, milestones',
  importContracts: 'Import contracts',
  newContract: 'New contract',
  filters: 'Filters',
  status: 'Status',
  side: 'Side',
  party: 'Party',
  currency: 'Currency',
  overdue: 'Overdue',
  archived: 'Archived',
  clear: 'Clear filters',
  any: 'Any',
  grid: 'Contracts',
  open: 'Open the contract',
  noneTitle: 'No contracts yet',
  noneText: 'Start one by hand, bring them in from a spreadsheet, or look around among sample contracts.',
  samples: 'Look at sample contracts',
  noMatchTitle: 'Nothing matches',
  noMatchText: 'No contract has all of this. Take a filter away, or search for less.',
  refusedTitle: 'The contracts can’t be shown',
  totalsName: 'Totals',
  totals: (count: string, isOne: boolean) => `${count} ${isOne ? 'contract' : 'contracts'}, value`,
  found: (count: string, isOne: boolean) => `${count} ${isOne ? 'contract' : 'contracts'} shown`,
  reading: (shown: string, total: string) => `${shown} of ${total}`,
  takeBack: {
    done: (contracts: string, fileName: string) => `${contracts} imported from ${fileName}.`,
    act: 'Take the import back',
    title: 'Take the import back?',
    text: 'All of its contracts leave the workspace. It works only as long as none of them was touched.',
    cancel: 'Keep them',
  },
} as const

export const COLUMNS: readonly { readonly key: SortKey; readonly label: string; readonly isNumber?: boolean }[] = [
  { key: 'title', label: 'Contract' },
  { key: 'party', label: 'Party' },
  { key: 'ourSide', label: 'Our side' },
  { key: 'mark', label: 'Status' },
  { key: 'next', label: 'Next milestone' },
  { key: 'due', label: 'Due' },
  { key: 'value', label: 'Contract value', isNumber: true },
  { key: 'held', label: 'In escrow', isNumber: true },
  { key: 'paid', label: 'Paid', isNumber: true },
]

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
