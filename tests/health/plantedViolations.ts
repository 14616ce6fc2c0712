/** For each rule of .dependency-cruiser.cjs a file that breaks it. Under a name no source file has. */
export const PLANTED: readonly { readonly rule: string; readonly file: string; readonly text: string }[] = [
  {
    rule: 'no-cycles',
    file: 'shared/kernel/planted/here.ts',
    text: "import { there } from './there'\nexport const here = () => there",
  },
  { rule: 'kernel-is-a-leaf', file: 'shared/kernel/planted/leaf.ts', text: "import '../../rules/decide'" },
  { rule: 'rules-are-pure', file: 'shared/rules/planted.ts', text: "import '../ipc/calls'" },
  { rule: 'sheet-knows-only-kernel', file: 'shared/sheet/planted.ts', text: "import '../rules/decide'" },
  { rule: 'ledger-follows-rules', file: 'shared/ledger/planted.ts', text: "import '../ipc/calls'" },
  {
    rule: 'ipc-knows-only-kernel-and-zod',
    file: 'shared/ipc/planted.ts',
    text: "import type { Contract } from '../rules/contract'",
  },
  {
    rule: 'application-sees-ports-not-adapters',
    file: 'shared/application/planted.ts',
    text: "import '../journal/journals'",
  },
  { rule: 'journal-knows-its-port', file: 'shared/journal/planted.ts', text: "import '../application/core'" },
  { rule: 'main-is-a-shell', file: 'electron/main/planted.ts', text: "import '../start/options.mjs'" },
  { rule: 'preload-is-thin', file: 'electron/preload/planted.ts', text: "import '../main/channel'" },
  { rule: 'vault-holds-only-the-store', file: 'electron/vault/planted.ts', text: "import '../../shared/rules/decide'" },
  { rule: 'serve-knows-only-files', file: 'electron/serve/planted.mjs', text: "import '../start/options.mjs'" },
  { rule: 'start-knows-only-tools', file: 'electron/start/planted.mjs', text: "import '../main/channel'" },
  { rule: 'package-knows-only-start', file: 'electron/package/planted.mjs', text: "import '../main/channel'" },
  {
    rule: 'renderer-never-reaches-electron',
    file: 'renderer/app/planted/electron.ts',
    text: "void import('electron')",
  },
  {
    rule: 'electron-never-reaches-renderer',
    file: 'electron/vault/plantedScreen.ts',
    text: "import '../../renderer/browser/page'",
  },
  {
    rule: 'renderer-asks-the-core',
    file: 'renderer/client/planted.ts',
    text: "import type { Contract } from '../../shared/rules/contract'",
  },
  {
    rule: 'renderer-sees-the-table-as-types',
    file: 'renderer/client/plantedTable.ts',
    text: "import { CALLS } from '../../shared/ipc/calls'\nCALLS",
  },
  { rule: 'features-are-islands', file: 'renderer/features/plantedOne/one.ts', text: "import '../plantedTwo/two'" },
  { rule: 'arrows-point-down', file: 'renderer/client/plantedUp.ts', text: "import '../browser/page'" },
  {
    rule: 'client-and-ui-know-no-feature',
    file: 'renderer/ui/planted.ts',
    text: "import '../features/plantedTwo/two'",
  },
  {
    rule: 'ui-is-dumb',
    file: 'renderer/ui/plantedCall.ts',
    text: "import type { CallName } from '../../shared/ipc/calls'",
  },
  { rule: 'dnd-is-wrapped-once', file: 'renderer/features/plantedTwo/drag.ts', text: "import 'react-beautiful-dnd'" },
  { rule: 'money-is-wrapped-once', file: 'renderer/features/plantedTwo/money.ts', text: "void import('decimal.js')" },
  { rule: 'dexie-lives-in-the-journal', file: 'renderer/browser/planted.ts', text: "import 'dexie'" },
  { rule: 'no-node-in-shared-or-renderer', file: 'shared/journal/plantedNode.ts', text: "import 'node:fs'" },
  { rule: 'source-never-imports-tests', file: 'renderer/app/planted/test.ts', text: "import '../../../tests/planted'" },
  { rule: 'nothing-unresolved', file: 'shared/ledger/plantedNowhere.ts', text: "import './nowhere'" },
]

/** What the planted files lean on, and what stays allowed. */
export const BESIDE: Readonly<Record<string, string>> = {
  'shared/kernel/planted/there.ts': "import { here } from './here'\nexport const there = () => here",
  'renderer/features/plantedTwo/two.ts': 'export const two = 2',
  'tests/planted.ts': 'export const planted = 1',
  'renderer/client/plantedAllowed.ts':
    "import type { CallName } from '../../shared/ipc/calls'\nimport { day } from '../../shared/kernel/calendarDay'\nexport type Known = CallName\nday",
}
