import type { ContractId } from '../../../shared/kernel/ids'
import { Button } from '../../ui/button/Button'
import { Checkbox } from '../../ui/form/Checkbox'
import { Field } from '../../ui/form/Field'
import { TextArea } from '../../ui/form/TextArea'
import { useLocale } from '../../ui/locale/locale'
import { ScrollRegion } from '../../ui/page/ScrollRegion'
import type { Summary } from './job/readSummary'
import styles from './print.module.css'
import { TEXTS } from './texts'

interface OptionsProps {
  readonly contracts: Summary['contracts']
  readonly excluded: ReadonlySet<ContractId>
  readonly onExcluded: (excluded: ReadonlySet<ContractId>) => void
  readonly lines: string
  readonly onLines: (lines: string) => void
  /** Whether only the browser's print dialogue can save as PDF. */
  readonly isBrowser: boolean
}

export function Options({ contracts, excluded, onExcluded, lines, onLines, isBrowser }: OptionsProps) {
  return (
    <aside className={styles.options} aria-label={TEXTS.options}>
      <Field label={TEXTS.extraLines} hint={TEXTS.extraLinesHint(contracts.length === 1)}>
        <TextArea rows={3} maxLength={2_000} value={lines} onValue={onLines} />
      </Field>
      {contracts.length > 1 && <Choice contracts={contracts} excluded={excluded} onExcluded={onExcluded} />}
      {isBrowser && <p className={styles.hint}>{TEXTS.browserPdf}</p>}
    </aside>
  )
}

function Choice({ contracts, excluded, onExcluded }: Pick<OptionsProps, 'contracts' | 'excluded' | 'onExcluded'>) {
  const locale = useLocale()
  const toggle = (id: ContractId, isChosen: boolean) => {
    const next = new Set(excluded)
    if (isChosen) next.delete(id)
    else next.add(id)
    onExcluded(next)
  }
  const chosen = contracts.length - excluded.size
  return (
    <div className={styles.choice}>
      <div className={styles.choiceHead}>
        <h2>{TEXTS.chosen(locale.count(chosen), locale.count(contracts.length))}</h2>
        <Button
          size="small"
          kind="quiet"
          disabledReason={excluded.size === 0 ? TEXTS.allChosen : null}
          onClick={() => onExcluded(new Set())}
        >
          {TEXTS.all}
        </Button>
        <Button
          size="small"
          kind="quiet"
          disabledReason={chosen === 0 ? TEXTS.noneTitle : null}
          onClick={() => onExcluded(new Set(contracts.map(({ id }) => id)))}
        >
          {TEXTS.none}
        </Button>
      </div>
      <ScrollRegion label={TEXTS.contractsToPrint} className={styles.list}>
        <ul>
          {contracts.map(({ id, title }) => (
            <li key={id} className={styles.item}>
              <Checkbox
                label={<span dir="auto">{title}</span>}
                checked={!excluded.has(id)}
                onChecked={(isChosen) => toggle(id, isChosen)}
              />
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </div>
  )
}
