import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
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
  const { minimums, currency: usual } = useSettings()
  const [added, setAdded] = useState<string | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const free = CURRENCY_OPTIONS.filter(({ value }) => !(value in minimums))
  const rows = added === null ? Object.keys(minimums) : [...Object.keys(minimums), added]
  const set = async (currency: string, amount: string) => {
    const refusal = await save((latest) => ({ minimums: { ...latest.minimums, [currency]: amount } }))
    if (!refusal && currency === added) setAdded(null)
    return refusal
  }
  const remove = (currency: string) => {
    addButton.current?.focus()
    if (currency === added) return setAdded(null)
    void save((latest) => {
      const { [currency]: _, ...others } = latest.minimums
      return { minimums: others }
    })
  }
  return (
    <fieldset className={styles.minimums}>
      <legend className={styles.legend}>{TEXTS.minimums}</legend>
      <p className={styles.about}>{TEXTS.minimumsAbout}</p>
      {[...new Set(rows)].map((currency) => (
        <div key={currency} className={styles.minimum}>
          {currency === added ? (
            <Select aria-label={TEXTS.minimumCurrency} value={added} options={free} onValue={setAdded} autoFocus />
          ) : (
            <span>{CURRENCY_OPTIONS.find(({ value }) => value === currency)?.label ?? currency}</span>
          )}
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
      <Button
        ref={addButton}
        kind="quiet"
        size="small"
        icon={<Plus size={14} />}
        className={styles.add}
        disabledReason={added === null ? null : TEXTS.oneAtATime}
        onClick={() => setAdded((free.find(({ value }) => value === usual) ?? free[0])?.value ?? null)}
      >
        {TEXTS.addMinimum}
      </Button>
    </fieldset>
  )
}
