import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { onAsked, record } from './control'
import { strictly } from './strictly'

type Template = readonly Electron.MenuItemConstructorOptions[]

const templates = new WeakMap<object, Template>()
let shown: Template = []

function submenuOf({ submenu }: Electron.MenuItemConstructorOptions): Template {
  if (!submenu) return []
  return Array.isArray(submenu) ? submenu : (templates.get(submenu) ?? [])
}

export const Menu = strictly('Menu', {
  buildFromTemplate(template) {
    const menu = {}
    templates.set(menu, template as Template)
    return menu as Electron.Menu
  },
  setApplicationMenu: (menu) => {
    shown = (menu && templates.get(menu)) ?? []
  },
} satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>)

interface ShownItem {
  readonly label: string
  readonly accelerator: string
  readonly enabled: boolean
  readonly items: readonly ShownItem[]
}

function itemsOf(template: Template): readonly ShownItem[] {
  return template.map((item) => ({
    label: item.label ?? item.role ?? item.type ?? '',
    accelerator: item.accelerator ?? '',
    enabled: item.enabled ?? true,
    items: itemsOf(submenuOf(item)),
  }))
}

function choose(path: readonly string[]): void {
  let items = shown
  let chosen: Electron.MenuItemConstructorOptions | undefined
  for (const label of path) {
    chosen = items.find((item) => (item.label ?? item.role) === label)
    if (!chosen) throw new Error(`The menu has no ${path.join(' > ')}`)
    items = submenuOf(chosen)
  }
  chosen?.click?.({} as never, undefined, {} as never)
}

onAsked('menu', () => itemsOf(shown))
onAsked('chooseFromMenu', (...path: string[]) => choose(path))

const notices: StandInNotification[] = []

class StandInNotification extends EventEmitter {
  readonly options: Electron.NotificationConstructorOptions

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super()
    this.options = options
  }

  show(): void {
    notices.push(this)
    record('notification', this.options)
  }

  close(): void {
    this.emit('close')
  }
}

onAsked('clickNotification', (index: number) => void notices[index]?.emit('click'))

export const Notification = class {
  static readonly isSupported = () => true
  constructor(options: Electron.NotificationConstructorOptions) {
    // biome-ignore lint/correctness/noConstructorReturn: what main holds throws where it uses more
    return strictly('Notification', new StandInNotification(options), ['click', 'close'])
  }
} as unknown as {
  new (options?: Electron.NotificationConstructorOptions): Pick<Electron.Notification, 'close' | 'show'> & EventEmitter
  isSupported(): boolean
}
