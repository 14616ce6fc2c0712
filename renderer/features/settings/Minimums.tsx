import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useSettings } from '../../client/workspace'
import { Button } from '../../ui/button/Button'
import { IconButton } from '../../ui/button/IconButton'
import { Select } from '../../ui/form/Select'
import { CURRENCY_OPTIONS } from './choices'
import { MinimumAmount } from './MinimumAmount'
import type { Save } from './SettingsScreen'
import styles from './settings.module.css'
import { TEXTS } from './texts'

/** Our minimums by currency (rule A1). A currency just added is kept once it has an amount. */
export function Minimums({ save }: { readonly save: Save }) {
  const { minimums } = useSettings()
  const [added, setAdded] = useState<string | null>(null)
  const currencies = Object.keys(minimums)
  const free = CURRENCY_OPTIONS.filter(({ value }) => !(value in minimums))
  const set = async (currency: string, amount: string) => {
    const refusal = await save((latest) => ({ minimums: { ...latest.minimums, [currency]: amount } }))
    if (!refusal && currency === added) setAdded(null)
    return refusal
  }
  const remove = (currency: string) => {
    void save((latest) => {
      const { [currency]: _, ...others } = latest.minimums
      return { minimums: others }
    })
  }
  return (
    <fieldset className={styles.minimums}>
      <legend className={styles.legend}>{TEXTS.minimums}</legend>
      <p className={styles.about}>{TEXTS.minimumsAbout}</p>
      {currencies.map((currency) => (
        <div key={currency} className={styles.minimum}>
          <span>{CURRENCY_OPTIONS.find(({ value }) => value === currency)?.label ?? currency}</span>
          <MinimumAmount
            currency={currency}
            amount={minimums[currency] ?? ''}
            onSave={(amount) => set(currency, amount)}
          />
          <IconButton
            name={TEXTS.removeMinimum(currency)}
            icon={<X size={15} />}
            size="small"
            onClick={() => remove(currency)}
          />
        </div>
      ))}
      {added === null ? (
        <Button
          kind="quiet"
          size="small"
          icon={<Plus size={14} />}
          className={styles.add}
          onClick={() => setAdded(free[0]?.value ?? null)}
        >
          {TEXTS.addMinimum}
        </Button>
      ) : (
        <div className={styles.minimum}>
          <Select aria-label={TEXTS.minimumCurrency} value={added} options={free} onValue={setAdded} autoFocus />
          <MinimumAmount key={added} currency={added} amount="" onSave={(amount) => set(added, amount)} />
          <IconButton
            name={TEXTS.removeMinimum(added)}
            icon={<X size={15} />}
            size="small"
            onClick={() => setAdded(null)}
          />
        </div>
      )}
    </fieldset>
  )
}
