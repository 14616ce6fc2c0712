import { useCallback, useState } from 'react'
import type { Input } from '../../shared/ipc/calls'
import type { SideName, WireRefusal } from '../../shared/ipc/primitives'
import { parseDay } from '../../shared/kernel/calendarDay'
import type { ContractId } from '../../shared/kernel/ids'
import { useCommand } from './command'
import { refetch } from './query'

export type Act = Input<'PerformAct'>['act']

/** Who did it and when; `on` as the user typed it. */
export interface ActCircumstance {
  readonly side: SideName
  readonly on: string
  readonly note?: string | null
}

/** Said before the core is asked, which takes no such call. */
export const DAY_MISSING: WireRefusal = {
  code: 'day-missing',
  rule: null,
  message: 'The day is missing. Enter the day it took effect.',
  at: { field: 'on' },
}

/**
 * Performs acts of a contract. Null: refused, `refusal` says why, and what is shown of the contract is fresh by then,
 * for someone else may have acted.
 */
export function useAct(contractId: ContractId) {
  const { run, refusal, clear } = useCommand('PerformAct')
  const [isDayMissing, setDayMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const perform = useCallback(
    async (act: Act, { side, on, note = null }: ActCircumstance): Promise<{ readonly version: number } | null> => {
      const day = parseDay(on)
      setDayMissing(day === null)
      if (day === null) return null
      setBusy(true)
      const answer = await run({ contractId, side, on: day, note, act })
      if (!answer.ok) await refetch('GetContract', { contractId })
      setBusy(false)
      return answer.ok ? answer.value : null
    },
    [run, contractId],
  )
  return { perform, busy, refusal: isDayMissing ? DAY_MISSING : refusal, clear }
}
