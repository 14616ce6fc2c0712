import { Search } from 'lucide-react'
import type { Ref } from 'react'
import { useActiveKeys } from '../../ui/singleKeys'
import { Kbd } from '../../ui/text/Kbd'
import styles from './contracts.module.css'
import { TEXTS } from './texts'

interface SearchBoxProps {
  readonly ref: Ref<HTMLInputElement>
  readonly value: string
  readonly onValue: (value: string) => void
}

export function SearchBox({ ref, value, onValue }: SearchBoxProps) {
  const keys = useActiveKeys('/')
  return (
    <div className={styles.search}>
      <Search size={15} aria-hidden="true" />
      <input
        ref={ref}
        type="search"
        aria-label={TEXTS.search}
        aria-keyshortcuts={keys ?? undefined}
        placeholder={TEXTS.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onValue('')
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            document.getElementById(GRID_ID)?.focus()
          }
        }}
      />
      {value === '' && <Kbd keys="/" />}
    </div>
  )
}

/** Where the arrow key leads from the search. */
export const GRID_ID = 'contracts-grid'
