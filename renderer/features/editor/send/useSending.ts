import { useState } from 'react'
import type { WireRefusal } from '../../../../shared/ipc/primitives'
import type { ContractView } from '../../../../shared/ipc/views/contract'
import { parseDay } from '../../../../shared/kernel/calendarDay'
import { DAY_MISSING } from '../../../client/act'
import { useActDay } from '../../../client/actDay'
import { useCommand } from '../../../client/command'
import { newRequestId } from '../../../client/ids'
import { navigate, paths, stayingHere } from '../../../client/navigation'
import { announce } from '../../../ui/announcer'
import { toast } from '../../../ui/overlay/Toaster'
import { planDraftOf } from '../draft/typedRows'
import type { Editor } from '../editorContext'
import { TEXTS } from '../texts'
import { focusFirstFault } from './focusFirstFault'

/** What goes with the draft when it is sent. */
export interface SendOptions {
  readonly agreed: boolean
  readonly message: string
  readonly on: string
  readonly note: string
}

export interface Sending {
  readonly side: 'client' | 'freelancer'
  /** What the other side did is recorded, not sent (rule W2). */
  readonly isRecord: boolean
  readonly options: SendOptions
  readonly set: (change: Partial<SendOptions>) => void
  readonly send: () => Promise<void>
  readonly busy: boolean
  readonly refusal: WireRefusal | null
}

/** Sends the draft for a side, as changes or as a change request (rules P5, P6). */
export function useSending(editor: Editor, contract: ContractView, side: 'client' | 'freelancer'): Sending {
  const { contractId, store } = editor
  const isRecord = side !== contract.terms.ourSide
  const { run, busy, refusal } = useCommand('PerformAct')
  const [requestId] = useState(newRequestId)
  const [options, setOptions] = useState({ agreed: false, message: '', note: '' })
  const [on, setOn] = useActDay()
  const [isDayMissing, setDayMissing] = useState(false)

  const send = async () => {
    const day = parseDay(on)
    setDayMissing(day === null)
    if (day === null) return
    const isStillHere = stayingHere()
    await store.settled()
    store.hold()
    const draft = planDraftOf(store.draft())
    const { agreed, message, note } = options
    const answer = await run({
      contractId,
      side,
      on: day,
      note: note.trim() === '' ? null : note,
      act:
        side === 'client'
          ? { type: 'SendChanges', draft, agreed }
          : { type: 'SendChangeRequest', draft, requestId, message: message.trim() === '' ? null : message },
    })
    if (answer.ok) {
      store.stop()
      const said = (isRecord ? TEXTS.recorded : TEXTS.sent)[side]
      announce(said)
      toast(said)
      if (isStillHere()) navigate(paths.contract(contractId))
      return
    }
    store.release()
    store.look()
    if (answer.refusal.at && 'milestoneId' in answer.refusal.at) focusFirstFault(editor)
  }
  return {
    side,
    isRecord,
    options: { ...options, on },
    set: ({ on: entered, ...change }) => {
      if (entered !== undefined) setOn(entered)
      setOptions((before) => ({ ...before, ...change }))
    },
    send,
    busy,
    refusal: isDayMissing ? DAY_MISSING : refusal,
  }
}
