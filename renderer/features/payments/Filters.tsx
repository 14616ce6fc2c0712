import { useId } from 'react'
import type { PaymentsSelection } from '../../../shared/ipc/views/payments'
import { useNarrowings } from '../../client/narrowings'
import type { PaymentsBy } from '../../client/paymentsChoice'
import { usePortfolio } from '../../client/portfolio'
import { FilterGroup } from '../../ui/filter/FilterGroup'
import { FilterSelect } from '../../ui/filter/FilterSelect'
import { Select } from '../../ui/form/Select'
import { isNarrowed } from './asked'
import { ChooseContracts } from './ChooseContracts'
import { clearFilters, groupBy, narrow } from './choosing'
import styles from './payments.module.css'
import { TEXTS } from './texts'

const SIDES = ['client', 'freelancer'] as const
const BY: readonly PaymentsBy[] = ['movements', 'contract', 'party', 'side', 'month']

/** Whose payments are shown. */
export function Filters({ selection }: { readonly selection: PaymentsSelection }) {
  const { rows } = usePortfolio()
  const { parties, currencies } = useNarrowings(rows)
  return (
    <FilterGroup
      label={TEXTS.filters}
      clear={TEXTS.clear}
      onClear={isNarrowed(selection) ? clearFilters : null}
      className={styles.filters}
    >
      <OneOf label={TEXTS.party} chosen={selection.party} choices={parties} onChosen={(party) => narrow({ party })} />
      <OneOf
        label={TEXTS.side}
        chosen={selection.side}
        choices={SIDES}
        onChosen={(side) => narrow({ side: SIDES.find((one) => one === side) ?? null })}
      />
      <OneOf
        label={TEXTS.currency}
        chosen={selection.currency}
        choices={currencies}
        onChosen={(currency) => narrow({ currency })}
      />
      <ChooseContracts rows={rows} chosen={selection.contractIds} />
    </FilterGroup>
  )
}

interface OneOfProps {
  readonly label: string
  readonly chosen: string | null
  readonly choices: readonly string[]
  readonly onChosen: (choice: string | null) => void
}

function OneOf({ label, ...rest }: OneOfProps) {
  return <FilterSelect label={label} any={TEXTS.any(label)} className={styles.filter} {...rest} />
}

/** An opened group shows its movements, whatever it is one of. */
export function By({ by }: { readonly by: PaymentsBy }) {
  const id = useId()
  return (
    <div className={styles.by}>
      <label htmlFor={id}>{TEXTS.byLabel}</label>
      <Select
        id={id}
        className={styles.byChoice}
        value={by}
        options={BY.map((value) => ({ value, label: TEXTS.by[value] }))}
        onValue={groupBy}
      />
    </div>
  )
}
