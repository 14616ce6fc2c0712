import type { ContractRow } from '../../../shared/ipc/views/contract'
import { navigate, paths } from '../../client/navigation'
import { inOrder, type Shortcut } from '../../client/shortcuts'
import { PALETTE_KEYS } from '../paletteKeys'

/** A line of the command palette. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** Beside it: whom a contract is with. */
  readonly detail: string | null
  readonly keys: string | null
  readonly run: () => void
}

const MOST_CONTRACTS = 8

function hasEveryWord(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

function wordsOf(typed: string): readonly string[] {
  return typed.toLowerCase().split(/\s+/).filter(Boolean)
}

/** What the screen can do, or with `everywhere` what the program can. */
export function actEntries(
  shortcuts: readonly Shortcut[],
  everywhere: boolean,
  typed: string,
): readonly PaletteEntry[] {
  const words = wordsOf(typed)
  return inOrder(shortcuts)
    .filter((one) => one.everywhere === everywhere && one.keys !== PALETTE_KEYS)
    .filter(({ label }) => hasEveryWord(label.toLowerCase(), words))
    .map(({ id, label, keys, run }) => ({ id, label, keys, run, detail: null }))
}

/** None until something is typed. Titles that begin with it come first. */
export function contractEntries(rows: readonly ContractRow[], typed: string): readonly PaletteEntry[] {
  const words = wordsOf(typed)
  const [first] = words
  if (first === undefined) return []
  const found = rows.filter((row) => hasEveryWord(row.search, words))
  const begins = (row: ContractRow) => (row.title.toLowerCase().startsWith(first) ? 0 : 1)
  return found
    .toSorted((a, b) => begins(a) - begins(b))
    .slice(0, MOST_CONTRACTS)
    .map((row) => ({
      id: row.id,
      label: row.title,
      keys: null,
      detail: row.party,
      run: () => navigate(paths.contract(row.id)),
    }))
}
