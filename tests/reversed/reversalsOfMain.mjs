/**
 * What main does with its settings: only the whole program shows that it does it.
 *
 * @typedef {Pick<import('./reversals.mjs').Reversal, 'item' | 'what' | 'file' | 'from' | 'to'> & { test: string, at: string }} ReversalOfMain
 *   `test`: how the title of the test begins that sees it. `at`: stands in the line where it does.
 */

const MAIN = 'electron/main/main.ts'

/** @type {readonly ReversalOfMain[]} */
export const REVERSALS_OF_MAIN = [
  {
    item: '4',
    what: 'the screen’s window has no preferences of ours',
    file: 'electron/main/windows.ts',
    from: "{ ...safePreferences(), preload: preloadPath('ui') }",
    to: "{ preload: preloadPath('ui') }",
    test: 'each window is opened',
    at: 'webPreferences).toMatchObject(',
  },
  {
    item: '4',
    what: 'the vault’s window has no preferences of ours',
    file: 'electron/main/vault.ts',
    from: '...safePreferences(), ',
    to: '',
    test: 'each window is opened',
    at: 'webPreferences).toMatchObject(',
  },
  {
    item: '5',
    what: 'the session is left as it is',
    file: MAIN,
    from: 'hardenSession(session.defaultSession, uiOrigin, developmentOrigin)',
    to: '',
    test: 'nothing is permitted',
    at: "ask('permission', name), name)",
  },
  {
    item: '7',
    what: 'pages come without a policy',
    file: 'electron/main/scheme.ts',
    from: 'headers: responseHeaders(file, nonce)',
    to: "headers: { 'Content-Type': file.type }",
    test: 'the policy',
    at: 'expect(tried)',
  },
  {
    item: '13',
    what: 'windows are left as they are: they go anywhere',
    file: MAIN,
    from: 'hardenEveryWindow(app)',
    to: '',
    test: 'the page goes nowhere',
    at: '.toContain(address',
  },
  {
    item: '14',
    what: 'windows are left as they are: they open others',
    file: MAIN,
    from: 'hardenEveryWindow(app)',
    to: '',
    test: 'no further window',
    at: "toEqual(['deny'])",
  },
  {
    item: '15',
    what: 'what the screen says is opened',
    file: 'electron/main/host.ts',
    from: 'openMail(shell, mailto)',
    to: 'shell.openExternal(mailto)',
    test: 'only a mail address',
    at: 'expect(await open(address), address)',
  },
  {
    item: '17',
    what: 'nobody asks who calls',
    file: MAIN,
    from: 'channel(event.senderFrame, request)',
    to: 'channel({ origin: uiOrigin, parent: null }, request)',
    test: 'main answers the screen’s own frame alone',
    at: 'toMatch(/Refused/)',
  },
  {
    item: '20',
    what: 'the page has ipcRenderer',
    file: 'electron/preload/ui.ts',
    from: "exposeInMainWorld('tranche', bridge)",
    to: "exposeInMainWorld('tranche', { ...bridge, send: ipcRenderer.invoke })",
    test: 'the page reaches nothing but the bridge',
    at: 'expect(seen)',
  },
  {
    item: '',
    what: 'a second start goes on',
    file: MAIN,
    from: 'if (isFirst(app))',
    to: 'if (app)',
    test: 'a second start ends',
    at: 'expect(await second.ended)',
  },
]
