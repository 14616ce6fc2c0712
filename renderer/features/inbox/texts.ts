import type { InboxItem } from '../../../shared/ipc/views/workspace'

export const TEXTS = {
  title: 'Inbox',
  groups: {
    request: 'Change requests to answer',
    refund: 'Refunds to answer',
    work: 'Work to review',
    'due-date': 'Due dates to agree',
    overdue: 'Overdue',
    fund: 'Milestones to fund',
  } satisfies Record<InboxItem['kind'], string>,
  emptyTitle: 'Nothing waits for you',
  empty:
    'Change requests, submitted work, refunds, milestones to fund and overdue dates gather here as they come up, across all your contracts.',
  showContracts: 'Show contracts',
  newContract: 'New contract',
} as const
