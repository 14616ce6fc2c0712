import { useEffect } from 'react'
import { type CalendarDay, dayOf } from '../../shared/kernel/calendarDay'
import { refetch } from '../client/query'

const MINUTE = 60_000

/** Asks for the workspace anew once the day it names is over: a window may stay open for days. */
export function useToday(shown: CalendarDay | null): void {
  useEffect(() => {
    if (shown === null) return
    const timer = setInterval(() => {
      if (dayOf(new Date()) !== shown) void refetch('GetWorkspace', {})
    }, MINUTE)
    return () => clearInterval(timer)
  }, [shown])
}
