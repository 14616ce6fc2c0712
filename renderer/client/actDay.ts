import { useState } from 'react'
import { useLocale } from '../ui/locale/locale'

/** The day of an act, as typed: until the user enters one it is today, also when today becomes another day. */
export function useActDay(): readonly [on: string, setOn: (on: string) => void] {
  const { today } = useLocale()
  const [entered, setEntered] = useState<string | null>(null)
  return [entered ?? today, setEntered]
}
