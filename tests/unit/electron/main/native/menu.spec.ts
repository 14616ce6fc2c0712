import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../../../electron/main/menu'
import type { ContractId } from '../../../../../shared/kernel/ids'

const RECENT = [{ id: 'c1' as ContractId, title: 'Black & White' }]

function menu(platform: NodeJS.Platform, { isPackaged = true, recent = RECENT } = {}) {
  const done: unknown[] = []
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given])
  const template = menuTemplate(
    { platform, isPackaged, recent },
    {
      askScreen: note('ask'),
      openContract: note('open'),
      clearRecent: note('clear'),
      showFolder: note('folder'),
      tellUpdates: note('updates'),
    },
  )
  const all = under(template)
  const press = (label: string) => {
    const click = all.find((one) => one.label === label)?.click as (() => void) | undefined
    click?.()
    return done.pop()
  }
  return { template, all, press }
}

function under(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((one) => [one, ...(Array.isArray(one.submenu) ? under(one.submenu) : [])])
}

const SYSTEMS = ['linux', 'win32', 'darwin'] as const

describe.each(SYSTEMS)('the menu on %s', (system) => {
  const { all, press } = menu(system)

  it('has the program’s own commands', () => {
    const commands = {
      'New contract': 'new-contract',
      'Import contracts…': 'import-contracts',
      'Print payment summary…': 'print-summary',
      'Settings…': 'settings',
      Inbox: 'inbox',
      Contracts: 'contracts',
      Payments: 'payments',
      'Command palette…': 'command-palette',
      'Keyboard shortcuts': 'keyboard-shortcuts',
    }
    for (const [label, command] of Object.entries(commands)) expect(press(label), label).toEqual(['ask', command])
    expect(press('Show data folder')).toEqual(['folder'])
    expect(press('Updates…')).toEqual(['updates'])
  })

  it('has the system’s own roles, and no developer tools once it is shipped', () => {
    const roles = all.map(({ role }) => role)
    for (const role of ['editMenu', 'windowMenu', 'help', 'quit', 'about', 'zoomIn', 'togglefullscreen'] as const) {
      expect(roles, role).toContain(role)
    }
    expect(roles).not.toContain('toggleDevTools')
    expect(roles).not.toContain('reload')
    expect(menu(system, { isPackaged: false }).all.map(({ role }) => role)).toContain('toggleDevTools')
  })

  it('gives no two commands one shortcut', () => {
    const keys = all.flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []))
    expect(keys.length).toBeGreaterThan(6)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('recent contracts', () => {
  it('open by their name, and can be cleared', () => {
    const { press } = menu('linux')
    expect(press('Black && White')).toEqual(['open', 'c1'])
    expect(press('Clear this list')).toEqual(['clear'])
  })

  it('say where there are none', () => {
    const { all } = menu('linux', { recent: [] })
    expect(all.find(({ label }) => label === 'No contracts yet')?.enabled).toBe(false)
    expect(all.some(({ label }) => label === 'Clear this list')).toBe(false)
  })
})

it('the program’s own menu stands first on macOS and nowhere else', () => {
  expect(menu('darwin').template[0]?.label).toBe('Tranche')
  expect(menu('win32').template[0]?.label).toBe('File')
})
