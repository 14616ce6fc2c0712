import type { PaymentsView } from '../../../../shared/ipc/views/payments'
import type { ChartSeries, Tone } from '../../../ui/chart/chartData'
import { added, isZero } from './amounts'
import { type BuiltChart, type ChartLocale, NOTHING } from './builtChart'
import { allSpans, orderOf, spanName, spanOf, stepOf } from './spans'
import { TEXTS } from './texts'

/** What was deposited, paid and refunded, side by side. */
export function movedChart(view: PaymentsView, currency: string, locale: ChartLocale): BuiltChart {
  const months = view.months.filter((month) => month.currency === currency)
  const [first, last] = [months[0], months.at(-1)]
  const isEmpty = months.every(({ deposited, paid, refunded }) => [deposited, paid, refunded].every(isZero))
  if (!first || !last || isEmpty) return NOTHING
  const step = stepOf(first.month, last.month)
  const spans = allSpans(months.map(({ month }) => spanOf(month, step)))
  const names = spans.map((span) => spanName(span, locale.tag))
  const amountsOf = (key: 'deposited' | 'paid' | 'refunded') => {
    const bySpan = new Map<string, string>()
    for (const month of months) {
      const span = spanOf(month.month, step)
      const before = bySpan.get(span)
      bySpan.set(span, before === undefined ? month[key] : added([before, month[key]], currency))
    }
    return spans.map((span) => bySpan.get(span) ?? added([], currency))
  }
  const series = (label: string, tone: Tone, amounts: readonly string[]): ChartSeries => ({
    label,
    tone,
    heights: amounts.map(Number),
    shown: amounts.map((amount) => locale.amount(amount, currency)),
  })
  const [deposited, paid, refunded] = [amountsOf('deposited'), amountsOf('paid'), amountsOf('refunded')]
  const total = (amounts: readonly string[]) => locale.money(added(amounts, currency), currency)
  return {
    step,
    name: TEXTS.movedName(
      TEXTS.span(names[0] ?? '', names.at(-1) ?? ''),
      total(deposited),
      total(paid),
      total(refunded),
    ),
    data: {
      kind: 'bars',
      unit: currency,
      from: -0.5,
      to: spans.length - 0.5,
      points: names.map((name, index) => ({ from: index - 0.5, at: index, name })),
      ticks: spans.map((span, index) => ({ at: index, label: names[index] ?? '', order: orderOf(span) })),
      series: [
        series(TEXTS.deposits, 'first', deposited),
        series(TEXTS.payments, 'second', paid),
        series(TEXTS.refunds, 'third', refunded),
      ],
    },
  }
}
