export const TEXTS = {
  notStarted: 'The store could not be started.',
  workerEnded: 'The worker that holds the store has ended.',
  heldElsewhere:
    'Another window holds it open with a different build of Tranche. Close the other windows; this one then goes on by itself.',
} as const
