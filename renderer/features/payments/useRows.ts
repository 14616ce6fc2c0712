import { useCallback, useEffect, useRef, useState } from 'react'
import type { PaymentRow, PaymentsView } from '../../../shared/ipc/views/payments'
import { useQuery } from '../../client/query'
import { type Asked, PAGE, question } from './asked'

/** Rows beyond those in sight that are fetched ahead. */
const AHEAD = 300
/** Pages that are only scrolled past are not fetched. */
const SETTLED_MS = 120

type Pages = readonly [first: number, last: number]

/** The rows of all pages, each fetched when it comes near: at most two are in sight at once. */
export function useRows(asked: Asked, view: PaymentsView) {
  const [[first, last], setPages] = useState<Pages>([0, 0])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onRange = useCallback(
    (from: number, to: number) => {
      clearTimeout(timer.current)
      const pages: Pages = [
        Math.floor(Math.max(0, from - AHEAD) / PAGE),
        Math.floor(Math.min(view.total - 1, to + AHEAD) / PAGE),
      ]
      timer.current = setTimeout(() => setPages(pages), SETTLED_MS)
    },
    [view.total],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  const one = useQuery('GetPayments', first === 0 ? null : question(asked, first))
  const other = useQuery('GetPayments', last === 0 ? null : question(asked, last))
  const rowAt = (index: number): PaymentRow | null => {
    const page = Math.floor(index / PAGE)
    const rows = page === 0 ? view.rows : page === first ? one.value?.rows : page === last ? other.value?.rows : null
    return rows?.[index - page * PAGE] ?? null
  }
  return { rowAt, onRange, refusal: one.refusal ?? other.refusal }
}
