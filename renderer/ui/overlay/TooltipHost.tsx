import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Kbd } from '../text/Kbd'
import { followTips, type Tip } from './followTips'
import styles from './tooltip.module.css'

const GAP = 6
const EDGE = 8

/** Below its owner, above it where there is no room, and within the window. */
function placeBeside(tooltip: HTMLElement, owner: Element): void {
  const at = owner.getBoundingClientRect()
  const size = tooltip.getBoundingClientRect()
  const below = at.bottom + GAP
  const top = below + size.height + EDGE > window.innerHeight ? at.top - GAP - size.height : below
  const centred = at.left + at.width / 2 - size.width / 2
  const left = Math.max(EDGE, Math.min(centred, window.innerWidth - size.width - EDGE))
  tooltip.style.top = `${Math.round(top)}px`
  tooltip.style.left = `${Math.round(left)}px`
}

/**
 * The one tooltip of the page, for whatever carries `data-tip`: hundreds of rows of buttons cost nothing.
 * What it says, screen readers hear from the owner's name and description.
 */
export function TooltipHost() {
  const ref = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<Tip | null>(null)
  useEffect(() => (ref.current ? followTips(ref.current, setTip) : undefined), [])
  useLayoutEffect(() => {
    const tooltip = ref.current
    if (!tooltip || !tip) return
    tooltip.showPopover()
    placeBeside(tooltip, tip.owner)
    return () => tooltip.hidePopover()
  }, [tip])
  return (
    <div ref={ref} popover="manual" aria-hidden="true" className={styles.tooltip}>
      {tip?.text}
      {tip?.keys && <Kbd keys={tip.keys} />}
    </div>
  )
}
