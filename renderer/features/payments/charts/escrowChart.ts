import type { PaymentsView } from '../../../../shared/ipc/views/payments'
import type { ChartData, ChartPoint, ChartTick } from '../../../ui/chart/chartData'
import { isZero, placeOfMost } from './amounts'
import { type BuiltChart, type ChartLocale, NOTHING } from './builtChart'
import { allSpans, orderOf, type Step, shareOfMonth, spanName, spanOf, stepOf } from './spans'
import { TEXTS } from './texts'

type Month = PaymentsView['months'][number]

interface Level extends ChartPoint {
  readonly amount: string
}

/** More days are told apart neither in the picture nor by ear. */
const MOST_DAYS = 400
const A_DAY = 1 / 31

/** What was in escrow: from day to day where all movements are at hand, else at the end of each month. */
export function escrowChart(view: PaymentsView, currency: string, locale: ChartLocale): BuiltChart {
  const months = view.months.filter((month) => month.currency === currency)
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || [first.opening, ...months.map(({ closing }) => closing)].every(isZero)) return NOTHING
  const step = stepOf(first.month, last.month)
  const days = step === 'month' ? dailyLevels(view, months, locale) : null
  const spans = allSpans(months.map(({ month }) => spanOf(month, step)))
  const levels = days ?? closingLevels(months, spans, step, locale)
  const amounts = levels.map(({ amount }) => amount)
  const most = levels[placeOfMost(amounts, currency)]
  const to = days ? endOf(view.today, months, days) : spans.length
  const data: ChartData = {
    kind: 'steps',
    unit: currency,
    from: 0,
    to,
    points: levels.map(({ from, at, name }) => ({ from, at, name })),
    ticks: ticksOf(spans, days !== null, locale).filter(({ at }) => at <= to),
    series: [
      {
        label: TEXTS.held,
        tone: 'first',
        heights: amounts.map(Number),
        shown: amounts.map((amount) => locale.amount(amount, currency)),
      },
    ],
  }
  const names = [spans[0] ?? '', spans.at(-1) ?? ''].map((span) => spanName(span, locale.tag))
  const money = (amount: string) => locale.money(amount, currency)
  return {
    step: days ? 'day' : step,
    name: TEXTS.escrowName(
      TEXTS.span(names[0] ?? '', names[1] ?? ''),
      money(most?.amount ?? ''),
      most?.name ?? '',
      money(last.closing),
    ),
    data,
  }
}

/** Null: the page doesn't hold all movements, or they are too many. */
function dailyLevels(view: PaymentsView, months: readonly Month[], { tag, day }: ChartLocale): readonly Level[] | null {
  if (view.rows.length < view.total) return null
  const [first] = months
  const rows = view.rows.filter(({ currency }) => currency === first?.currency)
  // Of several on one day, the last says how the day ended.
  const byDay = [...new Map(rows.map((row) => [row.on, row.balance]))]
  if (!first || byDay.length > MOST_DAYS) return null
  const places = new Map(months.map(({ month }, index) => [month, index]))
  const levels = byDay.map(([on, amount]) => {
    const at = (places.get(on.slice(0, 7)) ?? 0) + shareOfMonth(on)
    return { from: at, at, name: day(on, 'full'), amount }
  })
  const starts = { from: 0, at: 0, name: TEXTS.atFirst(spanName(first.month, tag)), amount: first.opening }
  return levels[0]?.at === 0 ? levels : [starts, ...levels]
}

/** The line ends with today, not with a month that isn't over. */
function endOf(today: string, months: readonly Month[], levels: readonly Level[]): number {
  const place = months.findIndex(({ month }) => month === spanOf(today, 'month'))
  if (place < 0) return months.length
  return Math.max(levels.at(-1)?.at ?? 0, place + shareOfMonth(today)) + A_DAY
}

function closingLevels(
  months: readonly Month[],
  spans: readonly string[],
  step: Step,
  { tag }: ChartLocale,
): readonly Level[] {
  const closing = new Map(months.map((month) => [spanOf(month.month, step), month.closing]))
  return spans.map((span, index) => ({
    from: index,
    at: index + 0.5,
    name: TEXTS.atEnd(spanName(span, tag)),
    amount: closing.get(span) ?? '',
  }))
}

const WEEKS = ['01', '08', '15', '22']

function ticksOf(spans: readonly string[], isByDay: boolean, { tag, day }: ChartLocale): readonly ChartTick[] {
  if (isByDay && spans.length <= 2) {
    return spans.flatMap((span, index) =>
      WEEKS.map((week, order) => {
        const on = `${span}-${week}` as Parameters<typeof day>[0]
        return { at: index + shareOfMonth(on), label: day(on), order: index * WEEKS.length + order }
      }),
    )
  }
  const shift = isByDay ? 0 : 0.5
  return spans.map((span, index) => ({ at: index + shift, label: spanName(span, tag), order: orderOf(span) }))
}
