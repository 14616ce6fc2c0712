import { FileDown, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { navigate, paths } from '../../client/navigation'
import { usePortfolio } from '../../client/portfolio'
import { useShortcut } from '../../client/shortcuts'
import { useSettings } from '../../client/workspace'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { Skeleton } from '../../ui/page/Skeleton'
import { TopBar } from '../../ui/page/TopBar'
import { ContractGrid } from './ContractGrid'
import styles from './contracts.module.css'
import { Filters } from './Filters'
import { filterRows, isNarrowed, NO_FILTER } from './filtering'
import { listState, narrow } from './listState'
import { NewWorkspace } from './NewWorkspace'
import { PrintListed } from './PrintListed'
import { SearchBox } from './SearchBox'
import { orderByTitle, sortRows } from './sorting'
import { TakeBack } from './TakeBack'
import { Totals } from './Totals'
import { TEXTS } from './texts'

/** The portfolio: thousands of contracts in one dense list. */
export function ContractsScreen() {
  const { state, rows, total, refusal } = usePortfolio()
  const locale = useLocale()
  const { density } = useSettings()
  const { filter, sort, selection } = useStore(listState)
  const search = useRef<HTMLInputElement>(null)
  // Typing stays ahead of a list of thousands.
  const applied = useDeferredValue(filter)
  const titled = useMemo(() => orderByTitle(rows, locale.tag), [rows, locale.tag])
  const sorted = useMemo(() => sortRows(titled, sort, locale.tag), [titled, sort, locale.tag])
  const shown = useMemo(() => filterRows(sorted, applied), [sorted, applied])

  useShortcut('n', TEXTS.newContract, () => navigate(paths.newContract))
  useShortcut('i', TEXTS.importContracts, () => navigate(paths.importContracts))
  useShortcut('/', TEXTS.search, () => search.current?.focus())

  const kept = rows.filter((row) => row.archived === filter.archived).length
  const isEmpty = state === 'ready' && rows.length === 0
  const count = state === 'partial' ? TEXTS.reading(locale.count(rows.length), locale.count(total)) : locale.count(kept)
  return (
    <>
      <TopBar
        title={TEXTS.title}
        takesFocus={listState.getState().current === null}
        aside={state !== 'loading' && !isEmpty && <span className="tabular">{count}</span>}
        actions={
          <>
            {!isEmpty && <SearchBox ref={search} value={filter.search} onValue={(text) => narrow({ search: text })} />}
            <Button icon={<FileDown size={15} aria-hidden="true" />} onClick={() => navigate(paths.importContracts)}>
              {TEXTS.importContracts}
            </Button>
            <Button
              kind="primary"
              shortcut="n"
              icon={<Plus size={15} aria-hidden="true" />}
              onClick={() => navigate(paths.newContract)}
            >
              {TEXTS.newContract}
            </Button>
          </>
        }
      />
      <TakeBack />
      {state === 'loading' && <Skeleton />}
      {refusal && (
        <div className={styles.notice}>
          <Banner tone="error">
            {TEXTS.refusedTitle}. {refusal.message}
          </Banner>
        </div>
      )}
      {isEmpty && <NewWorkspace />}
      {rows.length > 0 && (
        <>
          <div className={styles.bar}>
            <Filters rows={rows} filter={filter} />
            {selection.ids.size === 0 && <PrintListed rows={shown} />}
          </div>
          {shown.length > 0 ? (
            <ContractGrid key={density} rows={shown} sort={sort} density={density} />
          ) : (
            <div className={styles.fill}>
              <EmptyState
                title={TEXTS.noMatchTitle}
                actions={isNarrowed(filter) && <Button onClick={() => narrow(NO_FILTER)}>{TEXTS.clear}</Button>}
              >
                {TEXTS.noMatchText}
              </EmptyState>
            </div>
          )}
          <Totals rows={rows} shown={shown} />
        </>
      )}
    </>
  )
}
