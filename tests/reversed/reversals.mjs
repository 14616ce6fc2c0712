/**
 * @typedef {object} Reversal
 * @property {string} item Of Electron's security checklist; empty: of what we hold beside it.
 * @property {string} what
 * @property {string} file
 * @property {string} from Stands in the file once.
 * @property {string} to
 * @property {string} spec The tests that must see it.
 */

const UNIT = 'tests/unit/electron'
const HARDENING = 'electron/main/hardening.ts'
const POLICY = 'electron/serve/policy.mjs'
const MANIFEST = 'package.json'

/**
 * @param {string} file
 * @param {string} spec
 */
function of(file, spec) {
  /**
   * @param {string} item
   * @param {string} what
   * @param {string} from
   * @param {string} to
   * @returns {Reversal}
   */
  return (item, what, from, to) => ({ item, what, file, from, to, spec: `${UNIT}/${spec}` })
}

const preference = of(HARDENING, 'main/hardening/preferences.spec.ts')
const session = of(HARDENING, 'main/hardening/session.spec.ts')
const contents = of(HARDENING, 'main/hardening/contents.spec.ts')
const outside = of(HARDENING, 'main/hardening/outside.spec.ts')
const policy = of(POLICY, 'serve/policy.spec.ts')
const sender = of('electron/main/channel.ts', 'main/channel.spec.ts')
const preload = of('electron/preload/ui.ts', 'preload.spec.ts')
const manifest = of(MANIFEST, 'package/configuration.spec.ts')
const scheme = of('electron/main/scheme.ts', 'main/scheme.spec.ts')

/** @param {readonly [item: string, name: string, value: boolean]} setting */
function flipped([item, name, value]) {
  return preference(item, `${name} is ${!value}`, `${name}: ${value}`, `${name}: ${!value}`)
}

/** @param {readonly [name: string, value: boolean]} fuse */
function blown([name, value]) {
  return manifest('19', `${name} is ${!value}`, `"${name}": ${value}`, `"${name}": ${!value}`)
}

/** @param {string} directive */
function opened(directive) {
  return policy('7', `${directive} is anything`, `"${directive} 'none'"`, `"${directive} *"`)
}

/** @param {string} event */
function unguarded(event) {
  return contents(event === 'will-attach-webview' ? '12' : '13', `${event} is let pass`, `'${event}'`, `'x-${event}'`)
}

/** Each setting the wrong way round: the tests are tested. */
export const REVERSALS = [
  session('1', 'requests reach the network', '!isOwnAddress(url, developmentOrigin)', 'false'),
  of('electron/main/ownAddress.ts', 'main/ownAddress.spec.ts')('1', 'the web is ours', "'devtools:'", "'https:'"),
  ...[
    /** @type {const} */ (['2', 'nodeIntegration', false]),
    /** @type {const} */ (['2', 'nodeIntegrationInWorker', false]),
    /** @type {const} */ (['2', 'nodeIntegrationInSubFrames', false]),
    /** @type {const} */ (['3', 'contextIsolation', true]),
    /** @type {const} */ (['4', 'sandbox', true]),
    /** @type {const} */ (['6', 'webSecurity', true]),
    /** @type {const} */ (['8', 'allowRunningInsecureContent', false]),
    /** @type {const} */ (['9', 'experimentalFeatures', false]),
    /** @type {const} */ (['11', 'webviewTag', false]),
    /** @type {const} */ (['13', 'navigateOnDragDrop', false]),
    /** @type {const} */ (['', 'plugins', false]),
    /** @type {const} */ (['', 'spellcheck', false]),
  ].map(flipped),
  contents('4', 'the sandbox is left to each window', 'app.enableSandbox()', ''),
  session('5', 'what is asked for is granted', 'isMainFrame && mayCopy(permission, requestingUrl)', 'true'),
  session('5', 'frames may copy', 'isMainFrame && mayCopy', 'mayCopy'),
  session('5', 'what is checked is granted', '=> mayCopy(permission, origin)', '=> true'),
  session(
    '5',
    'devices are given',
    'setDevicePermissionHandler(() => false)',
    'setDevicePermissionHandler(() => true)',
  ),
  session('5', 'every page may copy', '&& isPageOf(page, screen)', ''),
  ...['default-src', 'connect-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src'].map(opened),
  policy('7', 'inline scripts run', `"script-src 'self'"`, `"script-src 'self' 'unsafe-inline'"`),
  policy('7', 'there is no policy', "'Content-Security-Policy'", "'X-Policy'"),
  preference('10', 'a feature of Blink is switched on', 'plugins: false', "plugins: false, enableBlinkFeatures: 'X'"),
  ...['will-attach-webview', 'will-navigate', 'will-frame-navigate', 'will-redirect'].map(unguarded),
  contents('13', 'frames may go anywhere', 'return isMainFrame && isSamePage', 'return isSamePage'),
  contents('14', 'windows open', "action: 'deny'", "action: 'allow'"),
  outside('15', 'any address is opened', "protocol === 'mailto:'", "protocol !== ''"),
  outside('15', 'a mail attaches files', "'subject', 'body'", "'subject', 'body', 'attach'"),
  manifest('16', 'Electron is an old one', '"electron": "^45', '"electron": "^30'),
  sender(
    '17',
    'a frame that is gone is heard',
    'frame !== null && frame.parent === null && frame.origin === origin',
    'true',
  ),
  sender('17', 'frames within are heard', 'frame.parent === null && ', ''),
  sender('17', 'every origin is heard', ' && frame.origin === origin', ''),
  sender('17', 'more than text is taken', " || typeof request !== 'string'", ''),
  scheme(
    '18',
    'each host has every page',
    "['vault', screenFiles(names, 'vault.html')]",
    "['vault', screenFiles(names, 'index.html')]",
  ),
  scheme(
    '18',
    'what is not in the map is looked for',
    'hosts.get(host)?.get(pathname)',
    "{ name: pathname, type: '', hashed: false }",
  ),
  of('electron/main/windows.ts', 'package/configuration.spec.ts')(
    '18',
    'a page comes by file:',
    'window.loadURL(',
    'window.loadFile(',
  ),
  ...[
    /** @type {const} */ (['runAsNode', false]),
    /** @type {const} */ (['enableNodeOptionsEnvironmentVariable', false]),
    /** @type {const} */ (['enableNodeCliInspectArguments', false]),
    /** @type {const} */ (['enableEmbeddedAsarIntegrityValidation', true]),
    /** @type {const} */ (['onlyLoadAppFromAsar', true]),
    /** @type {const} */ (['grantFileProtocolExtraPrivileges', false]),
    /** @type {const} */ (['loadBrowserProcessSpecificV8Snapshot', false]),
    /** @type {const} */ (['enableCookieEncryption', false]),
  ].map(blown),
  preload(
    '20',
    'the page has ipcRenderer',
    "exposeInMainWorld('tranche', bridge)",
    "exposeInMainWorld('tranche', { ...bridge, ipcRenderer })",
  ),
  preload('20', 'signals bring their event', '=> listener(signal)', '=> listener(_event as never)'),
  preference('', 'developer tools are shipped', 'devTools: !isPackaged', 'devTools: true'),
  session('', 'dictionaries are fetched', 'setSpellCheckerEnabled(false)', 'setSpellCheckerEnabled(true)'),
  session('', 'files are downloaded', "session.on('will-download'", "session.on('x-will-download' as 'will-download'"),
  outside('', 'debugging is let in', "'remote-debugging-port',", ''),
  outside('', 'a second start goes on', 'if (!first) app.quit()', ''),
  manifest('', 'the AppImage has no sandbox', '"appimage": "1.0.3"', '"appimage": "0.0.0"'),
  manifest('', 'macOS does not harden the runtime', '"hardenedRuntime": true', '"hardenedRuntime": false'),
]
