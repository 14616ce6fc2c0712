import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const STEP = 12

/** How many of so many to show now: a few more each frame, so that the page answers meanwhile; all of them before it prints. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(STEP)
  const isWhole = shown >= total
  useEffect(() => {
    if (isWhole) return
    const frame = setTimeout(() => setShown((now) => Math.max(now, shown + STEP)))
    return () => clearTimeout(frame)
  }, [isWhole, shown])
  useEffect(() => {
    const showAll = () => flushSync(() => setShown(Number.POSITIVE_INFINITY))
    window.addEventListener('beforeprint', showAll)
    return () => window.removeEventListener('beforeprint', showAll)
  }, [])
  return Math.min(shown, total)
}
