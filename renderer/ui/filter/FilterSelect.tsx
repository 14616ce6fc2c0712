import { cx } from '../cx'
import { Select } from '../form/Select'
import styles from './filter.module.css'

interface FilterSelectProps {
  readonly label: string
  /** What the choice of all is called. */
  readonly any: string
  readonly chosen: string | null
  readonly choices: readonly string[]
  readonly onChosen: (choice: string | null) => void
  readonly className?: string | undefined
}

/** Of any number of choices; what is chosen stays among them although nothing has it any more. */
export function FilterSelect({ label, any, chosen, choices, onChosen, className }: FilterSelectProps) {
  const all = chosen === null || choices.includes(chosen) ? choices : [chosen, ...choices]
  return (
    <Select
      bare
      aria-label={label}
      className={cx(styles.filter, chosen !== null && styles.on, className)}
      value={chosen === null ? '' : `=${chosen}`}
      options={[{ value: '', label: any }, ...all.map((choice) => ({ value: `=${choice}`, label: choice }))]}
      onValue={(value) => onChosen(value === '' ? null : value.slice(1))}
    />
  )
}
