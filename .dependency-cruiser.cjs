/** The arrows of the architecture. Every rule has a planted violation in tests/health/layers.spec.ts. */
const SHARED = '^shared/'
const PROTOCOL = '^electron/vault/protocol\\.ts$'

/** What a folder may import beside itself: other folders, packages, and Node's own modules where it says so. */
const layer = (name, from, allowed, packages = [], node = 'no-node') => ({
  name,
  severity: 'error',
  from: { path: from },
  to: {
    pathNot: [from, ...allowed, ...packages.map((one) => `node_modules/${one}(/|$)`)],
    ...(node === 'node' ? { dependencyTypesNot: ['core'] } : {}),
  },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    layer('kernel-is-a-leaf', '^shared/kernel/', [], ['decimal\\.js', 'date-fns']),
    layer('rules-are-pure', '^shared/rules/', ['^shared/kernel/']),
    layer('sheet-knows-only-kernel', '^shared/sheet/', ['^shared/kernel/']),
    layer('ledger-follows-rules', '^shared/ledger/', ['^shared/(kernel|rules)/']),
    layer('ipc-knows-only-kernel-and-zod', '^shared/ipc/', ['^shared/kernel/'], ['zod']),
    layer(
      'application-sees-ports-not-adapters',
      '^shared/application/',
      ['^shared/(kernel|rules|ledger|sheet|ipc)/'],
      ['zod'],
    ),
    layer(
      'journal-knows-its-port',
      '^shared/journal/',
      ['^shared/(kernel|rules)/', '^shared/application/ports\\.ts$'],
      ['dexie'],
    ),
    layer('main-is-a-shell', '^electron/main/', [SHARED, PROTOCOL, '^electron/serve/'], ['electron', 'zod'], 'node'),
    layer('preload-is-thin', '^electron/preload/', ['^shared/ipc/', PROTOCOL], ['electron']),
    layer('vault-holds-only-the-store', '^electron/vault/', [
      '^shared/(journal|kernel)/',
      '^shared/application/ports\\.ts$',
    ]),
    layer('serve-knows-only-files', '^electron/serve/', [], [], 'node'),
    layer('start-knows-only-tools', '^electron/start/', ['^electron/serve/'], ['electron-vite', 'vite'], 'node'),
    layer('package-knows-only-start', '^electron/package/', ['^electron/start/'], [], 'node'),
    {
      name: 'renderer-never-reaches-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', 'node_modules/electron(/|$)'] },
    },
    {
      name: 'electron-never-reaches-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-asks-the-core',
      severity: 'error',
      from: { path: '^renderer/(app|features|client|ui)/' },
      to: { path: '^shared/(rules|ledger|application|journal|sheet)/' },
    },
    {
      name: 'renderer-sees-the-table-as-types',
      severity: 'error',
      from: { path: '^renderer/(app|features|client|ui)/' },
      to: { path: ['^shared/ipc/', 'node_modules/zod(/|$)'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-are-islands',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'arrows-point-down',
      severity: 'error',
      from: { path: '^renderer/(ui|client|features)/' },
      to: { path: '^renderer/(app|browser)/' },
    },
    {
      name: 'client-and-ui-know-no-feature',
      severity: 'error',
      from: { path: '^renderer/(ui|client)/' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'ui-is-dumb',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: ['^renderer/client/', '^shared/ipc/'] },
    },
    {
      name: 'dnd-is-wrapped-once',
      severity: 'error',
      from: { pathNot: '^renderer/ui/' },
      to: { path: 'node_modules/(react-beautiful-dnd|@hello-pangea)' },
    },
    {
      name: 'money-is-wrapped-once',
      severity: 'error',
      from: { pathNot: '^shared/(kernel|rules)/' },
      to: { path: 'node_modules/decimal\\.js' },
    },
    {
      name: 'dexie-lives-in-the-journal',
      severity: 'error',
      from: { pathNot: ['^shared/journal/', '^tests/'] },
      to: { path: 'node_modules/dexie(/|$)' },
    },
    {
      name: 'no-node-in-shared-or-renderer',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'source-never-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^out/', '^node_modules/.*/node_modules'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
