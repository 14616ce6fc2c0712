import { useEffect, useState } from 'react'
import type { Signal } from '../../shared/ipc/signals'
import { bridge } from './host'

type Listener = (signal: Signal) => void

const listeners = new Set<Listener>()
let isListening = false

/** Answers how to stop. */
export function onSignal(listener: Listener): () => void {
  if (!isListening) {
    isListening = true
    bridge().onSignal((text) => {
      tellListeners(JSON.parse(text))
    })
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function tellListeners(signal: Signal): void {
  for (const each of [...listeners]) each(signal)
}

/** Has everything asked for anew that is shown, and the rest when it is next. */
export function everythingIsStale(): void {
  tellListeners({ type: 'changed', contracts: 'all', about: ['contracts', 'settings', 'parties', 'workspace'] })
}

interface JobProgress {
  readonly done: number
  readonly total: number
}

/** How far a long job is; null before its first signal, and for no job. */
export function useProgress(job: string | null): JobProgress | null {
  const [progress, setProgress] = useState<(JobProgress & { readonly job: string }) | null>(null)
  useEffect(() => {
    if (job === null) return
    return onSignal((signal) => {
      if (signal.type === 'progress' && signal.job === job) setProgress(signal)
    })
  }, [job])
  return progress?.job === job ? progress : null
}
