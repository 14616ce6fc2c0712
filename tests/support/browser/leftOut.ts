import type { HostName } from './host'

interface LeftOut {
  readonly file: string
  readonly reason: string
}

const WORKER = 'its worker is of the browser host: on the desktop the core runs in main'
const WINDOWS = 'pages that share one core are of the browser host: the desktop program has one window'

const BINARY = { file: 'e2e/binary.spec.ts', reason: 'it asks the real Electron' }

const OF_THE_BROWSER: readonly LeftOut[] = [
  { file: 'start.spec.ts', reason: 'it is of the browser host’s own server' },
  { file: 'faults/workers.spec.ts', reason: WORKER },
  { file: 'faults/durability.spec.ts', reason: WORKER },
  { file: 'faults/newDay.spec.ts', reason: WORKER },
  { file: 'faults/twoWindows.spec.ts', reason: WINDOWS },
  { file: 'editor/stale.spec.ts', reason: WINDOWS },
  {
    file: 'payments/exportCancelled.spec.ts',
    reason:
      'it puts a core that waits and fails into a page: desktop/export.spec.ts holds and fails the desktop itself',
  },
  {
    file: 'contract/leaving.spec.ts',
    reason: 'it holds an answer back in a page: on the desktop no page can change its bridge',
  },
  {
    file: 'print/files.spec.ts',
    reason: 'it plays the desktop to a page: desktop/print.spec.ts has the desktop itself',
  },
]

/** Journeys that have no meaning on a host, and why. All others run on each. */
export const LEFT_OUT: Readonly<Record<HostName, readonly LeftOut[]>> = {
  browser: [
    { file: 'desktop/*.spec.ts', reason: 'it is of the desktop program’s own main' },
    { file: 'e2e/hardened.spec.ts', reason: 'the user’s own browser keeps its pages in, not main' },
    BINARY,
  ],
  standin: [...OF_THE_BROWSER, BINARY],
  electron: [...OF_THE_BROWSER, { file: 'desktop/*.spec.ts', reason: 'it asks the stand-in what main did' }],
}
