export interface Tip {
  readonly owner: HTMLElement
  readonly text: string
  readonly keys: string | undefined
}

const WAIT = 450

function tipOf(target: EventTarget | null): Tip | null {
  const owner = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
  const text = owner?.dataset.tip
  return owner && text ? { owner, text, keys: owner.dataset.tipKeys } : null
}

/** Says which tip shows: after a rest of the pointer, at once on keyboard focus; gone on Escape, press or scroll. */
export function followTips(tooltip: HTMLElement, show: (tip: Tip | null) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let owner: Element | null = null
  const hide = () => {
    clearTimeout(waiting)
    owner = null
    show(null)
  }
  const onPointerOver = (event: PointerEvent) => {
    // The tip itself may be pointed at, so that it can be read (WCAG 1.4.13).
    if (event.target instanceof Node && tooltip.contains(event.target)) return
    const tip = tipOf(event.target)
    if (tip?.owner === owner) return
    hide()
    if (!tip) return
    owner = tip.owner
    waiting = setTimeout(() => owner?.isConnected && show(tip), WAIT)
  }
  const onFocusIn = (event: FocusEvent) => {
    const tip = tipOf(event.target)
    if (!tip?.owner.matches(':focus-visible')) return
    clearTimeout(waiting)
    owner = tip.owner
    show(tip)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide()
  }
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  document.addEventListener('pointerover', onPointerOver, options)
  document.addEventListener('pointerdown', hide, options)
  document.addEventListener('focusin', onFocusIn, options)
  document.addEventListener('focusout', hide, options)
  document.addEventListener('keydown', onKeyDown, options)
  document.addEventListener('scroll', hide, options)
  return () => {
    clearTimeout(waiting)
    listening.abort()
  }
}
