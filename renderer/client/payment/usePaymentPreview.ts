import type { Input } from '../../../shared/ipc/calls'
import type { SideName } from '../../../shared/ipc/primitives'
import type { PaymentPreview } from '../../../shared/ipc/views/contract'
import { parseDay } from '../../../shared/kernel/calendarDay'
import type { ContractId } from '../../../shared/kernel/ids'
import { useLocale } from '../../ui/locale/locale'
import { useQuery } from '../query'

export type PayingAct = Input<'PreviewPayment'>['act']

/** What a payment or an ending would do, as it is typed. Null until it is known, and for no act. */
export function usePaymentPreview(
  contractId: ContractId,
  side: SideName,
  on: string,
  act: PayingAct | null,
): PaymentPreview | null {
  const { today } = useLocale()
  const input = act && { contractId, side, on: parseDay(on) ?? today, act }
  return useQuery('PreviewPayment', input, { keepPrevious: true }).value
}
