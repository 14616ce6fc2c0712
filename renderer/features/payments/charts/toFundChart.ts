import type { PaymentsView } from '../../../../shared/ipc/views/payments'
import type { ChartSeries, Tone } from '../../../ui/chart/chartData'
import { added, isZero } from './amounts'
import { type BuiltChart, type ChartLocale, NOTHING } from './builtChart'
import { allSpans, orderOf, spanName, spanOf, stepOf } from './spans'
import { TEXTS } from './texts'

type ToFund = PaymentsView['toFund'][number]

/** Between the last due date and what has none. */
const APART = 0.5

/** What is still to be deposited, by when it is due; what has no due date stands apart. */
export function toFundChart(view: PaymentsView, currency: string, locale: ChartLocale): BuiltChart {
  const own = view.toFund.filter((one) => one.currency === currency)
  if (own.length === 0) return NOTHING
  const days = own.flatMap(({ due }) => due ?? [])
  const step = stepOf(days[0] ?? '', days.at(-1) ?? '')
  const spans = days.length > 0 ? allSpans(days.map((due) => spanOf(due, step))) : []
  const undated = own.filter(({ due }) => due === null)
  const places = spans.map((span, index) => {
    const name = spanName(span, locale.tag)
    return { at: index, name, order: orderOf(span), items: own.filter(({ due }) => due && spanOf(due, step) === span) }
  })
  const apart = spans.length > 0 ? spans.length + APART : 0
  const points =
    undated.length > 0 ? [...places, { at: apart, name: TEXTS.undated, order: null, items: undated }] : places

  const series = (label: string, tone: Tone, isOfIt: (one: ToFund) => boolean): ChartSeries => {
    const amounts = points.map(({ items }) => amountOf(items.filter(isOfIt), currency))
    return {
      label,
      tone,
      heights: amounts.map(Number),
      shown: amounts.map((amount) => (isZero(amount) ? null : locale.amount(amount, currency))),
    }
  }
  const money = (items: readonly ToFund[]) => locale.money(amountOf(items, currency), currency)
  const moneyOfAny = (items: readonly ToFund[]) => (items.length > 0 ? money(items) : null)
  const all = [
    series(TEXTS.overdue, 'late', ({ overdue }) => overdue),
    series(TEXTS.due, 'first', ({ due, overdue }) => due !== null && !overdue),
    series(TEXTS.undated, 'quiet', ({ due }) => due === null),
  ]
  return {
    step,
    name: TEXTS.toFundName(money(own), moneyOfAny(own.filter(({ overdue }) => overdue)), moneyOfAny(undated)),
    data: {
      kind: 'stacked',
      unit: currency,
      from: -0.5,
      to: (points.at(-1)?.at ?? 0) + 0.5,
      points: points.map(({ at, name }) => ({ from: at - 0.5, at, name })),
      ticks: points.map(({ at, name, order }) => ({ at, label: name, order })),
      series: all.filter(({ shown }) => shown.some((one) => one !== null)),
    },
  }
}

function amountOf(items: readonly ToFund[], currency: string): string {
  return added(
    items.map(({ amount }) => amount),
    currency,
  )
}
