import type { ReactNode } from 'react'
import type { ContractRow } from '../../../shared/ipc/views/contract'
import { useNarrowings } from '../../client/narrowings'
import { FilterButton } from '../../ui/filter/FilterButton'
import { FilterGroup } from '../../ui/filter/FilterGroup'
import { Menu } from '../../ui/overlay/Menu'
import { MenuCheckItem } from '../../ui/overlay/MenuItem'
import { type Filter, isNarrowed, NO_FILTER } from './filtering'
import { narrow } from './listState'
import { MARKS } from './marks'
import { TEXTS } from './texts'

interface FiltersProps {
  readonly rows: readonly ContractRow[]
  readonly filter: Filter
}

export function Filters({ rows, filter }: FiltersProps) {
  const { parties, currencies } = useNarrowings(rows)
  const toggleMark = (mark: Filter['marks'][number], on: boolean) =>
    narrow({ marks: on ? [...filter.marks, mark] : filter.marks.filter((one) => one !== mark) })
  return (
    <FilterGroup
      label={TEXTS.filters}
      clear={TEXTS.clear}
      onClear={isNarrowed(filter) ? () => narrow(NO_FILTER) : null}
    >
      <FilterMenu label={TEXTS.status} chosen={filter.marks.join(', ') || null}>
        {MARKS.map((mark) => (
          <MenuCheckItem
            key={mark}
            label={mark}
            checked={filter.marks.includes(mark)}
            onChecked={(on) => toggleMark(mark, on)}
          />
        ))}
      </FilterMenu>
      <OneOf
        label={TEXTS.side}
        chosen={filter.side}
        choices={['client', 'freelancer'] as const}
        onChosen={(side) => narrow({ side })}
      />
      <OneOf label={TEXTS.party} chosen={filter.party} choices={parties} onChosen={(party) => narrow({ party })} />
      <OneOf
        label={TEXTS.currency}
        chosen={filter.currency}
        choices={currencies}
        onChosen={(currency) => narrow({ currency })}
      />
      <Toggle label={TEXTS.overdue} on={filter.overdue} onToggle={() => narrow({ overdue: !filter.overdue })} />
      <Toggle label={TEXTS.archived} on={filter.archived} onToggle={() => narrow({ archived: !filter.archived })} />
    </FilterGroup>
  )
}

interface FilterMenuProps {
  readonly label: string
  readonly chosen: string | null
  readonly children: ReactNode
}

function FilterMenu({ label, chosen, children }: FilterMenuProps) {
  return (
    <Menu
      trigger={
        <FilterButton opens on={chosen !== null}>
          {chosen ? `${label}: ${chosen}` : label}
        </FilterButton>
      }
    >
      {children}
    </Menu>
  )
}

interface OneOfProps<Choice extends string> {
  readonly label: string
  readonly chosen: Choice | null
  readonly choices: readonly Choice[]
  readonly onChosen: (choice: Choice | null) => void
}

function OneOf<Choice extends string>({ label, chosen, choices, onChosen }: OneOfProps<Choice>) {
  return (
    <FilterMenu label={label} chosen={chosen}>
      {choices.map((choice) => (
        <MenuCheckItem
          key={choice}
          label={choice}
          checked={choice === chosen}
          onChecked={(on) => onChosen(on ? choice : null)}
        />
      ))}
    </FilterMenu>
  )
}

interface ToggleProps {
  readonly label: string
  readonly on: boolean
  readonly onToggle: () => void
}

function Toggle({ label, on, onToggle }: ToggleProps) {
  return (
    <FilterButton aria-pressed={on} on={on} onClick={onToggle}>
      {label}
    </FilterButton>
  )
}
