import { useMemo, useState } from 'react'
import type { PaymentsView } from '../../../../shared/ipc/views/payments'
import { useSettings } from '../../../client/workspace'
import { ChartFigure } from '../../../ui/chart/ChartFigure'
import { Select } from '../../../ui/form/Select'
import { useLocale } from '../../../ui/locale/locale'
import styles from './charts.module.css'
import { escrowChart } from './escrowChart'
import { movedChart } from './movedChart'
import { TEXTS } from './texts'
import { toFundChart } from './toFundChart'

/** What moved, what was held and what is still to come, of one currency at a time: they are never added across. */
export function PaymentCharts({ view }: { readonly view: PaymentsView }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const currencies = useMemo(() => currenciesOf(view), [view])
  const { currency: ours } = useSettings()
  const currency = [chosen, ours].find((one) => one !== null && currencies.includes(one)) ?? currencies[0]
  if (currency === undefined) return <p className={styles.nothing}>{TEXTS.nothing}</p>
  return (
    <div className={styles.charts}>
      {currencies.length > 1 && (
        // biome-ignore lint/a11y/noLabelWithoutControl: Select is the control
        <label className={styles.choice}>
          {TEXTS.currency}
          <Select
            className={styles.currency}
            value={currency}
            options={currencies.map((value) => ({ value, label: value }))}
            onValue={setChosen}
          />
        </label>
      )}
      <ChartsOf view={view} currency={currency} />
    </div>
  )
}

interface ChartsOfProps {
  readonly view: PaymentsView
  readonly currency: string
}

function ChartsOf({ view, currency }: ChartsOfProps) {
  const locale = useLocale()
  const moved = useMemo(() => movedChart(view, currency, locale), [view, currency, locale])
  const escrow = useMemo(() => escrowChart(view, currency, locale), [view, currency, locale])
  const toFund = useMemo(() => toFundChart(view, currency, locale), [view, currency, locale])
  const axisText = useMemo(() => compactNumbers(locale.tag), [locale.tag])
  const common = { axisText, hideAxis: locale.hideAmounts }
  return (
    <div className={styles.grid}>
      <ChartFigure
        {...common}
        {...moved}
        className={styles.wide}
        title={TEXTS.moved(moved.step === 'year' ? 'year' : 'month')}
        pointsName={TEXTS.point(moved.step)}
        nothing={TEXTS.nothingMoved}
      />
      <ChartFigure
        {...common}
        {...escrow}
        title={TEXTS.escrow}
        pointsName={TEXTS.point(escrow.step)}
        nothing={TEXTS.nothingHeld}
      />
      <ChartFigure
        {...common}
        {...toFund}
        title={TEXTS.toFund(toFund.step === 'year' ? 'year' : 'month')}
        pointsName={TEXTS.point(toFund.step)}
        nothing={TEXTS.nothingToFund}
      />
    </div>
  )
}

function currenciesOf({ totals, months, toFund }: PaymentsView): readonly string[] {
  return [...new Set([...totals, ...months, ...toFund].map(({ currency }) => currency))]
}

/** `1250000` → `1.3M`: an axis says how much it is about, to the last minor unit the values are told elsewhere. */
function compactNumbers(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    numberingSystem: 'latn',
  })
  return (value) => format.format(value)
}
