import { useEffect, useState } from 'react'
import type { PaymentsView } from '../../../shared/ipc/views/payments'
import { useQuery } from '../../client/query'
import { type Asked, question } from './asked'

interface Shown {
  readonly asked: Asked
  readonly view: PaymentsView
}

/** The payments asked for; while they come, those shown before with what was asked for then, so that nothing jumps. */
export function useShownPayments(asked: Asked) {
  const { state, value, refusal } = useQuery('GetPayments', question(asked))
  const [last, setLast] = useState<Shown | null>(null)
  useEffect(() => {
    if (value) setLast({ asked, view: value })
  }, [asked, value])
  const shown: Shown | null = value ? { asked, view: value } : state === 'loading' ? last : null
  return { shown, isFirst: state === 'loading' && last === null, refusal }
}
