import { useId } from 'react'
import type { PaymentsSelection } from '../../../shared/ipc/views/payments'
import { useNarrowings } from '../../client/narrowings'
import type { PaymentsBy } from '../../client/paymentsChoice'
import { usePortfolio } from '../../client/portfolio'
import { cx } from '../../ui/cx'
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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and meaning
    <div role="group" aria-label={TEXTS.filters} className={styles.filters}>
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
      {isNarrowed(selection) && (
        <button type="button" className={styles.clear} onClick={clearFilters}>
          {TEXTS.clear}
        </button>
      )}
    </div>
  )
}

interface OneOfProps {
  readonly label: string
  readonly chosen: string | null
  readonly choices: readonly string[]
  readonly onChosen: (choice: string | null) => void
}

/** Of any number of choices; what is chosen stays among them although no contract has it any more. */
function OneOf({ label, chosen, choices, onChosen }: OneOfProps) {
  const all = chosen === null || choices.includes(chosen) ? choices : [chosen, ...choices]
  return (
    <Select
      aria-label={label}
      className={cx(styles.filter, chosen !== null && styles.on)}
      value={chosen === null ? '' : `=${chosen}`}
      options={[
        { value: '', label: TEXTS.any(label) },
        ...all.map((choice) => ({ value: `=${choice}`, label: choice })),
      ]}
      onValue={(value) => onChosen(value === '' ? null : value.slice(1))}
    />
  )
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
