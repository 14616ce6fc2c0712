import type { PaymentsView } from '../../../shared/ipc/views/payments'
import type { OpenedGroup } from '../../client/paymentsChoice'
import type { Locale } from '../../ui/locale/locale'
import { monthName } from './periodNames'
import { TEXTS } from './texts'

export type Group = PaymentsView['groups'][number]

/** A row for each group and currency: months as they followed in each currency, the others by name. */
export function groupsOf(view: PaymentsView, by: OpenedGroup['by'], locale: Pick<Locale, 'tag'>): readonly Group[] {
  if (by === 'month') return view.months.map((one) => ({ ...one, key: one.month, label: monthName(one.month, locale) }))
  const groups = by === 'side' ? view.groups.map((one) => ({ ...one, label: sideName(one.key) })) : view.groups
  const { compare } = new Intl.Collator(locale.tag, { numeric: true, sensitivity: 'base' })
  return groups.toSorted((a, b) => compare(a.label, b.label) || compare(a.currency, b.currency))
}

function sideName(side: string): string {
  return side === 'client' ? TEXTS.sides.client : TEXTS.sides.freelancer
}
