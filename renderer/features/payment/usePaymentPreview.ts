import type { Input } from '../../../shared/ipc/calls'
import type { SideName } from '../../../shared/ipc/primitives'
import type { PaymentPreview } from '../../../shared/ipc/views/contract'
import { parseDay } from '../../../shared/kernel/calendarDay'
import type { ContractId } from '../../../shared/kernel/ids'
import { useQuery } from '../../client/query'
import { useLocale } from '../../ui/locale/locale'

/** What a payment or an ending would do, as it is typed. Null until it is known. */
export function usePaymentPreview(
  contractId: ContractId,
  side: SideName,
  on: string,
  act: Input<'PreviewPayment'>['act'],
): PaymentPreview | null {
  const { today } = useLocale()
  const input = { contractId, side, on: parseDay(on) ?? today, act }
  return useQuery('PreviewPayment', input, { keepPrevious: true }).value
}
