import { useEffect, useRef, useState } from 'react'
import type { ExportFormat } from '../../../shared/ipc/views/payments'
import { call } from '../../client/call'
import { saveFile } from '../../client/host'
import { announce } from '../../ui/announcer'
import { toast } from '../../ui/overlay/Toaster'
import type { Asked } from './asked'
import { TEXTS } from './texts'

type Export = { readonly state: 'none' | 'making' } | { readonly state: 'failed'; readonly why: string }

/** Makes a file of what is shown and gives it to the user. Cancelled, what was made is dropped. */
export function useExport({ period, selection }: Asked) {
  const [state, setState] = useState<Export>({ state: 'none' })
  const latest = useRef(0)
  useEffect(
    () => () => {
      latest.current += 1
    },
    [],
  )
  const start = async (format: ExportFormat) => {
    latest.current += 1
    const mine = latest.current
    setState({ state: 'making' })
    const answer = await call('ExportPayments', { format, period, selection })
    if (mine !== latest.current) return
    setState({ state: 'none' })
    if (!answer.ok) return setState({ state: 'failed', why: TEXTS.notMade(answer.refusal.message) })
    const { fileName, type, text } = answer.value
    try {
      if (await saveFile({ name: fileName, type, text })) toast(TEXTS.saved(fileName))
    } catch {
      setState({ state: 'failed', why: TEXTS.notSaved })
    }
  }
  const cancel = () => {
    latest.current += 1
    setState({ state: 'none' })
    announce(TEXTS.cancelled)
  }
  return { state, start, cancel, clear: () => setState({ state: 'none' }) }
}
