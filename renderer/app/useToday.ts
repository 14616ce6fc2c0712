import { useEffect } from 'react'
import { type CalendarDay, dayOf } from '../../shared/kernel/calendarDay'
import { everythingIsStale } from '../client/signals'

const MINUTE = 60_000

/** Asks for everything anew once the day that is shown is over: a window may stay open for days. */
export function useToday(shown: CalendarDay | null): void {
  useEffect(() => {
    if (shown === null) return
    const look = () => {
      if (dayOf(new Date()) !== shown) everythingIsStale()
    }
    const timer = setInterval(look, MINUTE)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [shown])
}
