/** What the desktop host says by itself: menus, dialogs and notifications. */
export const TEXTS = {
  about: 'About Tranche',
  hide: 'Hide Tranche',
  quit: 'Quit Tranche',
  file: 'File',
  newContract: 'New contract',
  recent: 'Recent contracts',
  noRecent: 'No contracts yet',
  clearRecent: 'Clear this list',
  importContracts: 'Import contracts…',
  printSummary: 'Print payment summary…',
  settings: 'Settings…',
  go: 'Go',
  inbox: 'Inbox',
  contracts: 'Contracts',
  payments: 'Payments',
  commandPalette: 'Command palette…',
  view: 'View',
  help: 'Help',
  shortcuts: 'Keyboard shortcuts',
  showFolder: 'Show data folder',
  updates: 'Updates…',

  updatesTitle: (version: string) => `This is Tranche ${version}`,
  updatesAbout:
    'Tranche has no access to the network, so it never looks for updates by itself. To update, install the newer version over this one, from where you got this one. Your contracts stay where they are.',

  newerTitle: 'These contracts were last used by a newer version of Tranche',
  newer: (newer: string, own: string, folder: string) =>
    `That was Tranche ${newer}; this is ${own}. An older version could damage what the newer one wrote, so it doesn’t open it. Nothing was changed.\n\nInstall the newer version to go on. Your contracts are in ${folder}`,
  notStarted: 'Tranche didn’t start',
  failedStart: (reason: string, folder: string) =>
    `${reason}\n\nLook whether the disk is full, and whether you may write to ${folder}. Your contracts are there, and nothing of them was changed.`,
  switch: (name: string) =>
    `It was started with --${name}, which would let other programs into it. Start it without. Nothing was changed.`,
  /** What an AppImage says for itself where the system gives it no sandbox. */
  switchSandbox:
    'This system would run it without its sandbox, as Ubuntu does with an AppImage. Install the deb instead; your contracts stay where they are. Nothing was changed.',

  fileOpened: (name: string) => `${name} was not imported`,
  fileUnread:
    'This version of Tranche can’t read .tranche files yet. Nothing was read or changed. To bring contracts in, import a spreadsheet (CSV): it is shown to you before anything is kept.',
  fileRefused: (name: string) => `${name} can’t be opened`,
  fileOther: 'It is not a file of Tranche: those are plain files that end in .tranche.',
  fileEmpty: 'It is empty. Ask for it again where it came from.',
  fileTooLarge: 'It is larger than any file Tranche writes (200 MB).',
  fileGone: 'It is no longer there, or can’t be read.',
  close: 'Close',

  busy: 'An import is still running',
  busyAbout:
    'Quit when it is finished, or stop it now: then none of its contracts are kept, and you can import the file again later.',
  quitAfterwards: 'Quit when finished',
  stopAndQuit: 'Stop the import and quit',
  stay: 'Go on working',

  hung: 'Tranche doesn’t answer',
  hungAbout:
    'Wait if it is at work on much. Opened anew, it has all that was saved; what you typed last may have to be typed again.',
  wait: 'Wait',
  openAnew: 'Open anew',

  overdue: (count: number) => (count === 1 ? '1 milestone is overdue' : `${count} milestones are overdue`),
  waiting: (count: number) => (count === 1 ? '1 contract waits for you' : `${count} contracts wait for you`),
  andMore: (count: number) => `and ${count} more`,
} as const
