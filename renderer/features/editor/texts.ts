const times = (count: number, one: string, more: string) => (count === 1 ? one : more)

/** Everything this screen says, in one place. */
export const TEXTS = {
  title: 'Add or edit milestones',
  contracts: 'Contracts',
  undo: 'Undo',
  redo: 'Redo',
  /** The same by other keys; every shortcut of a page has a name of its own. */
  redoAsOnWindows: 'Redo, as on Windows',
  nothingToUndo: 'Nothing to undo yet.',
  nothingToRedo: 'Nothing to redo.',
  showChanges: 'Show changes',
  discard: 'Discard',
  nothingToDiscard: 'There is no draft to discard: nothing was changed.',
  discarded: 'Draft discarded. Undo brings it back.',
  send: 'Send changes',

  head: { title: 'Title', due: 'Due date', amount: 'Amount', number: 'No.' },
  list: 'Milestones',
  untitled: 'New milestone',
  fields: { title: 'Title', description: 'Description', due: 'Due date', amount: 'Amount' },
  reorder: (title: string) => `Reorder ${title}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  isFirst: 'It is the first planned milestone already.',
  isLast: 'It is the last milestone already.',
  delete: 'Delete',
  deleted: (title: string, left: number) =>
    `${title} deleted. ${left} planned ${times(left, 'milestone', 'milestones')} left. Undo brings it back.`,
  add: 'Add milestone',
  added: (position: number) => `Milestone added at position ${position}.`,
  moved: (title: string, position: number, total: number) => `${title}, moved to position ${position} of ${total}.`,
  removedRow: 'removed',

  locked: {
    paid: 'paid',
    paidPart: (amount: string) => `paid ${amount}`,
    active: 'active, can’t be changed',
    cancelled: 'cancelled',
  },

  drag: {
    usage:
      'Press Space to take the milestone up, arrow keys to move it, Space to drop it, Escape to put it back. Alt with the arrow keys moves it at once.',
    lifted: (title: string, position: number, total: number) =>
      `${title}, taken up at position ${position} of ${total}.`,
    over: (title: string, position: number, total: number) => `${title}, moved to position ${position} of ${total}.`,
    outside: (title: string) => `${title} is outside of the plan. Dropped there, it stays where it was.`,
    dropped: (title: string, position: number, total: number) =>
      `${title}, dropped at position ${position} of ${total}.`,
    unmoved: (title: string, position: number, total: number) =>
      `${title} is back at position ${position} of ${total}.`,
  },

  empty: {
    title: 'No milestones are planned',
    text: 'Add the first one, paste rows from a spreadsheet (title, amount, due date), or',
    divide: (left: string) => `write down the steps first and divide the budget left, ${left}, over them at the right.`,
    noBudget: 'write down the steps one after the other: Enter adds the next.',
  },

  totals: 'Totals',
  changes: 'Changes',
  noChanges: 'The draft equals the plan.',
  toCorrect: (count: number) => times(count, 'One thing to correct', `${count} things to correct`),
  goCorrect: (count: number) =>
    times(
      count,
      'One field must be corrected first. Press to go to it.',
      `${count} fields must be corrected first. Press to go to the first.`,
    ),
  andMore: (count: number) => `and ${count} more`,
  paste: 'Paste rows from a spreadsheet to add them here.',
  pasted: (count: number) => times(count, 'One row pasted.', `${count} rows pasted.`),
  pastedNothing: 'Nothing to paste: no rows were found in the text.',

  notice: (name: string) => `${name} will get a notice with these changes.`,
  request: (name: string) => `${name} will get a change request, to accept or decline.`,
  recording: (name: string) => `You record what ${name} did. Their Tranche is not told.`,
  agreed: (name: string, count: number) => `${name} has agreed to the new ${times(count, 'milestone', 'milestones')}`,
  message: (name: string) => `Message to ${name}`,
  looking: 'Looking at the changes …',

  sent: { client: 'Changes sent. They are in effect.', freelancer: 'Change request sent. It waits for the client.' },
  recorded: {
    client: 'Recorded. The changes are in effect.',
    freelancer: 'Recorded. The change request waits for your answer.',
  },
  recordTitle: {
    client: 'Record: client changed the plan',
    freelancer: 'Record: freelancer asked for changes to the plan',
  },
  note: 'Note',
  noteHint: 'How you know of it: an e-mail, a call.',
  cancel: 'Cancel',

  divide: {
    title: 'Divide',
    share: (left: string) => `Share the budget left, ${left}, over the planned milestones.`,
    noBudget: 'A budget can be shared over the planned milestones. Enter one in the contract’s details first.',
    spent: 'Nothing of the budget is left to share: paid and active milestones take all of it.',
    noMilestones: 'Add the milestones first; then the budget left can be shared over them.',
    equally: 'Equally',
    percent: 'By percent',
    weight: 'By weight',
    percentOf: (title: string) => `Percent for ${title}`,
    weightOf: (title: string) => `Weight of ${title}`,
    sumPercent: (sum: string) => `Sum ${sum} of 100`,
    sumWeight: (sum: string) => `Sum ${sum}`,
    noSum: 'A share can’t be read',
    apply: 'Divide',
    cancel: 'Cancel',
    at: (title: string) => `${title}: `,
    done: (count: number) => `The budget is divided over ${count} ${times(count, 'milestone', 'milestones')}.`,
  },

  stale: {
    banner: 'The plan has changed since this draft was begun, where you changed it too. Your draft is kept.',
    look: 'Look at both',
    carried: 'The plan has changed since this draft was begun. Your changes were carried over to the new plan.',
    close: 'Close',
    title: 'The plan has changed since',
    text: 'These milestones were changed in the plan too. Choose for each field you changed; nothing is sent yet.',
    mine: 'Mine',
    theirs: 'As it is in the plan now',
    was: (before: string) => `was ${before}`,
    nothing: 'nothing',
    kinds: {
      title: (title: string) => `Title of ${title}`,
      description: (title: string) => `Description of ${title}`,
      amount: (title: string) => `Amount of ${title}`,
      due: (title: string) => `Due date of ${title}`,
      'plan-order': () => 'Order of the milestones',
      'removed-there': (title: string) => `${title} is no longer among the planned milestones, and you edited it`,
      'removed-here': (title: string) => `You deleted ${title}, and it was edited`,
    },
    keepMine: 'Keep it as a new milestone:',
    leaveOut: 'Leave it out',
    deleteIt: 'Delete it',
    keepTheirs: 'Keep it:',
    continue: 'Continue on the new plan',
    cancel: 'Cancel',
  },

  movedOn: {
    banner: 'This draft was changed in another window. What you see here is not saved.',
    theirs: 'Show the other window’s draft',
    mine: 'Keep mine',
  },

  gone: {
    banner: 'This draft was sent or discarded in another window. What you see here is not saved.',
    keep: 'Keep it as a draft',
    drop: 'Start from the plan',
  },
} as const
