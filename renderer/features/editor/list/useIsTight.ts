import { type RefObject, useLayoutEffect, useState } from 'react'

/** In pixels; below it a row's fields don't fit beside each other. */
const BESIDE = 640

/** Whether the list is so narrow that each row takes two lines. */
export function useIsTight(list: RefObject<HTMLElement | null>): boolean {
  const [isTight, setTight] = useState(false)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => setTight(element.clientWidth < BESIDE)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list])
  return isTight
}
