import type { Output } from '../../../../shared/ipc/calls'
import type { WireRefusal } from '../../../../shared/ipc/primitives'
import type { ContractSummaryView, PaymentsPeriod, PaymentsSelection } from '../../../../shared/ipc/views/payments'
import { call } from '../../../client/call'

export interface Question {
  readonly period: PaymentsPeriod
  readonly selection: PaymentsSelection
}

export type Summary = Pick<Output<'GetPaymentSummary'>, 'today' | 'us' | 'totals'> & {
  readonly contracts: readonly ContractSummaryView[]
}

/** Small enough that progress moves and a cancel is heard soon. */
const PAGE = 200

type Ended =
  | { readonly ok: true; readonly summary: Summary }
  | { readonly ok: false; readonly refusal: WireRefusal }
  | null

/** All pages of a summary, one after the other; null where it was given up. `onPage` hears how far it is. */
export async function readSummary(
  { period, selection }: Question,
  signal: AbortSignal,
  onPage: (done: number, total: number) => void,
): Promise<Ended> {
  const contracts: ContractSummaryView[] = []
  for (let from = 0; ; ) {
    const answer = await call('GetPaymentSummary', { period, selection, page: { from, limit: PAGE } })
    if (signal.aborted) return null
    if (!answer.ok) return { ok: false, refusal: answer.refusal }
    const { contracts: page, next, total, today, us, totals } = answer.value
    contracts.push(...page)
    onPage(contracts.length, total)
    if (next === null) return { ok: true, summary: { today, us, totals, contracts } }
    from = next
  }
}
