import { useLayoutEffect, useState } from 'react'

/** How far below the top of what `scroller` scrolls an element begins, also when what stands above it grows. */
export function useOffsetIn(scroller: HTMLElement, element: HTMLElement | null): number {
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const content = scroller.firstElementChild
    if (!element || !content) return
    const measure = () => {
      const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      setOffset(Math.round(distance + scroller.scrollTop))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(content)
    return () => observer.disconnect()
  }, [scroller, element])
  return offset
}
