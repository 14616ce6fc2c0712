export const TEXTS = {
  cancelled: (count: number) =>
    count === 1 ? '1 planned milestone is cancelled.' : `${count} planned milestones are cancelled.`,
  activeCancelled: (title: string) => `${title} is active and paid nothing, so it is cancelled.`,
  lapses: 'The pending change request lapses.',
  endsAtOnce: 'Nothing is held then: the contract ends at once and stays ended.',
} as const
