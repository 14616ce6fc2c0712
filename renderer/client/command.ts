import { useCallback, useRef, useState } from 'react'
import type { Answer } from '../../shared/ipc/bridge'
import type { CallName, Input } from '../../shared/ipc/calls'
import type { WireRefusal } from '../../shared/ipc/primitives'
import type { CommandId } from '../../shared/kernel/ids'
import { call } from './call'
import { newCommandId } from './ids'

/** A call's input without the command's id, which is made here. */
type CommandInput<Name extends CallName> = Omit<Input<Name>, 'commandId'>

interface Attempt {
  readonly input: string
  readonly id: CommandId
}

const WITH_ID: ReadonlySet<CallName> = new Set(['StartContract', 'PerformAct', 'KeepContract'])

/**
 * A command and how it goes. Run again with the same input it keeps its id until it was done or a rule refused it: after
 * a failure nobody knows whether it was written, and it must be done once (architecture, 3).
 */
export function useCommand<Name extends CallName>(name: Name) {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<WireRefusal | null>(null)
  const unsettled = useRef<Attempt | null>(null)
  const run = useCallback(
    async (input: CommandInput<Name>): Promise<Answer<Name>> => {
      const text = JSON.stringify(input)
      const id = unsettled.current?.input === text ? unsettled.current.id : newCommandId()
      unsettled.current = { input: text, id }
      setBusy(true)
      // `Omit` of a generic can't be put together again for the compiler; the table's schema checks it.
      const whole = (WITH_ID.has(name) ? { ...input, commandId: id } : input) as unknown as Input<Name>
      const answer = await call(name, whole)
      if (answer.ok || answer.refusal.rule !== null) unsettled.current = null
      setBusy(false)
      setRefusal(answer.ok ? null : answer.refusal)
      return answer
    },
    [name],
  )
  const clear = useCallback(() => setRefusal(null), [])
  return { run, busy, refusal, clear }
}
