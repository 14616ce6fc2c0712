import { expect, it } from 'vitest'
import { inOrder, type Shortcut } from '../../../../renderer/client/shortcuts'

const shortcut = (label: string, keys: string | null, everywhere: boolean): Shortcut => ({
  id: label,
  label,
  keys,
  everywhere,
  run: () => {},
})

it('shortcuts of the screen come before those of the program and take their keys and names', () => {
  const all = [
    shortcut('New contract', 'n', true),
    shortcut('Settings', 'g s', true),
    shortcut('Add milestone', 'n', false),
    shortcut('Settings', null, false),
  ]
  expect(inOrder(all).map(({ label, everywhere }) => [label, everywhere])).toEqual([
    ['Add milestone', false],
    ['Settings', false],
  ])
})
