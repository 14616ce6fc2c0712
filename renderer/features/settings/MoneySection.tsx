import { showAmount } from '../../../shared/kernel/display'
import { useSettings } from '../../client/workspace'
import { Field } from '../../ui/form/Field'
import { Select } from '../../ui/form/Select'
import { useLocale } from '../../ui/locale/locale'
import { CURRENCY_OPTIONS, localeOptions } from './choices'
import { Minimums } from './Minimums'
import { Section } from './Section'
import type { Save } from './SettingsScreen'
import styles from './settings.module.css'
import { TEXTS } from './texts'

export function MoneySection({ save }: { readonly save: Save }) {
  const settings = useSettings()
  const locale = useLocale()
  const example = TEXTS.localeHint(showAmount('1234.5', 'USD', settings.locale), locale.day(locale.today, 'full'))
  return (
    <Section title={TEXTS.money} about={TEXTS.moneyAbout}>
      <div className={styles.pair}>
        <Field label={TEXTS.locale} hint={example}>
          <Select
            value={settings.locale}
            options={localeOptions(settings.locale)}
            onValue={(tag) => void save({ locale: tag })}
          />
        </Field>
        <Field label={TEXTS.currency}>
          <Select
            value={settings.currency}
            options={CURRENCY_OPTIONS}
            onValue={(currency) => void save({ currency })}
          />
        </Field>
      </div>
      <Minimums save={save} />
    </Section>
  )
}
