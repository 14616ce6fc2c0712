import { type RefObject, useLayoutEffect, useState } from 'react'

/** How far below the beginning of what scrolls the list begins, in pixels. */
export function useListOffset(list: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      if (!list.current || !scroller.current) return
      const from = scroller.current.getBoundingClientRect().top
      setOffset(Math.round(list.current.getBoundingClientRect().top - from + scroller.current.scrollTop))
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (list.current?.parentElement) observer.observe(list.current.parentElement)
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [list, scroller])
  return offset
}
