import type { PaymentsView } from '../../../shared/ipc/views/payments'
import type { OpenedGroup } from '../../client/paymentsChoice'
import type { Locale } from '../../ui/locale/locale'
import { monthName } from './periodNames'
import { TEXTS } from './texts'

export type Group = PaymentsView['groups'][number]

/** A row for each group and currency, in the core's order. */
export function groupsOf(view: PaymentsView, by: OpenedGroup['by'], locale: Pick<Locale, 'tag'>): readonly Group[] {
  if (by === 'month') return view.months.map((one) => ({ ...one, key: one.month, label: monthName(one.month, locale) }))
  if (by === 'side') return view.groups.map((one) => ({ ...one, label: sideName(one.key) }))
  return view.groups
}

function sideName(side: string): string {
  return side === 'client' ? TEXTS.sides.client : TEXTS.sides.freelancer
}
