import { useCallback, useEffect, useRef, useState } from 'react'
import type { WireRefusal } from '../../../../shared/ipc/primitives'
import { concerns } from '../../../client/concerns'
import { onSignal } from '../../../client/signals'
import { type Question, readSummary, type Summary } from './readSummary'

export interface Reading {
  readonly state: 'reading' | 'ready' | 'refused' | 'cancelled'
  /** While it is read anew, the one before. */
  readonly summary: Summary | null
  readonly refusal: WireRefusal | null
  readonly done: number
  /** Not known before the first page. */
  readonly total: number | null
}

const BEGUN: Reading = { state: 'reading', summary: null, refusal: null, done: 0, total: null }

/** Reads all of a summary, and anew whenever a change concerns it. */
export function useSummary(question: Question) {
  const [reading, setReading] = useState(BEGUN)
  const underWay = useRef<AbortController | null>(null)
  const key = JSON.stringify([question.period, question.selection])
  const read = useCallback(async () => {
    const [period, selection] = JSON.parse(key)
    underWay.current?.abort()
    const attempt = new AbortController()
    underWay.current = attempt
    setReading((before) => ({ ...BEGUN, summary: before.summary }))
    const ended = await readSummary({ period, selection }, attempt.signal, (done, total) =>
      setReading((before) => ({ ...before, done, total })),
    )
    if (!ended) return
    setReading((before) =>
      ended.ok
        ? { ...before, state: 'ready', summary: ended.summary }
        : { ...before, state: 'refused', refusal: ended.refusal },
    )
  }, [key])
  useEffect(() => {
    void read()
    const stop = onSignal((signal) => {
      if (signal.type !== 'changed') return
      const isOurs = signal.about.includes('settings') || signal.about.includes('parties')
      if (isOurs || concerns(signal, 'GetPaymentSummary', {})) void read()
    })
    return () => {
      stop()
      underWay.current?.abort()
    }
  }, [read])
  const cancel = () => {
    underWay.current?.abort()
    setReading((before) => ({ ...before, state: 'cancelled' }))
  }
  return { reading, cancel, readAgain: read }
}
