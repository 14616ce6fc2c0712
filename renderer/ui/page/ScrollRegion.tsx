import type { ReactNode } from 'react'

interface ScrollRegionProps {
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What scrolls by itself can be reached, and scrolled, by keyboard. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard couldn't scroll it
    <section aria-label={label} tabIndex={0} className={className}>
      {children}
    </section>
  )
}
