import { useState } from 'react'
import type { ContractRow } from '../../../shared/ipc/views/contract'
import type { ContractId } from '../../../shared/kernel/ids'
import { Button } from '../../ui/button/Button'
import { FilterButton } from '../../ui/filter/FilterButton'
import { Checkbox } from '../../ui/form/Checkbox'
import { Field } from '../../ui/form/Field'
import { TextInput } from '../../ui/form/TextInput'
import { useLocale } from '../../ui/locale/locale'
import { Dialog } from '../../ui/overlay/Dialog'
import { narrow } from './choosing'
import styles from './payments.module.css'
import { TEXTS } from './texts'

/** More are found by searching. */
const MOST_LISTED = 100

interface ChooseContractsProps {
  readonly rows: readonly ContractRow[]
  readonly chosen: readonly ContractId[] | null
}

export function ChooseContracts({ rows, chosen }: ChooseContractsProps) {
  const [open, setOpen] = useState(false)
  const locale = useLocale()
  return (
    <>
      <FilterButton opens on={chosen !== null} className={styles.filter} onClick={() => setOpen(true)}>
        {chosen ? nameOf(chosen, rows, locale.count) : TEXTS.any(TEXTS.contracts)}
      </FilterButton>
      {open && <Choice rows={rows} chosen={chosen ?? []} onClose={() => setOpen(false)} />}
    </>
  )
}

function nameOf(chosen: readonly ContractId[], rows: readonly ContractRow[], count: (value: number) => string) {
  const [only] = chosen
  const title = chosen.length === 1 ? rows.find((row) => row.id === only)?.title : undefined
  return title ?? TEXTS.chosenContracts(count(chosen.length), chosen.length === 1)
}

interface ChoiceProps {
  readonly rows: readonly ContractRow[]
  readonly chosen: readonly ContractId[]
  readonly onClose: () => void
}

function Choice({ rows, chosen, onClose }: ChoiceProps) {
  const locale = useLocale()
  const [search, setSearch] = useState('')
  const [marked, setMarked] = useState<ReadonlySet<ContractId>>(() => new Set(chosen))
  const words = search.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  const found = rows.filter((row) => words.every((word) => row.search.includes(word)))
  const count = found.filter((row) => marked.has(row.id)).length
  const mark = (ids: readonly ContractId[], on: boolean) => {
    const next = new Set(marked)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    setMarked(next)
  }
  const choose = (ids: readonly ContractId[] | null) => {
    narrow({ contractIds: ids && [...ids] })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={TEXTS.chooseTitle}
      description={TEXTS.chooseText}
      onSubmit={() => choose(marked.size > 0 ? [...marked] : null)}
      footer={
        <>
          <Button onClick={() => choose(null)}>{TEXTS.showAny}</Button>
          <Button type="submit" kind="primary">
            {TEXTS.show}
          </Button>
        </>
      }
    >
      <Field label={TEXTS.search}>
        <TextInput type="search" value={search} onValue={setSearch} />
      </Field>
      {found.length === 0 ? (
        <p className={styles.none}>{TEXTS.noneFound}</p>
      ) : (
        <>
          <Checkbox
            className={styles.all}
            label={TEXTS.chooseAll(locale.count(found.length))}
            checked={count === found.length}
            indeterminate={count > 0 && count < found.length}
            onChecked={(on) =>
              mark(
                found.map((row) => row.id),
                on,
              )
            }
          />
          <ul className={styles.choices}>
            {found.slice(0, MOST_LISTED).map(({ id, title, party }) => (
              <li key={id}>
                <Checkbox
                  label={
                    <>
                      {title} <span className={styles.whose}>{party}</span>
                    </>
                  }
                  checked={marked.has(id)}
                  onChecked={(on) => mark([id], on)}
                />
              </li>
            ))}
          </ul>
          {found.length > MOST_LISTED && (
            <p className={styles.none}>{TEXTS.moreFound(locale.count(found.length - MOST_LISTED))}</p>
          )}
        </>
      )}
    </Dialog>
  )
}
