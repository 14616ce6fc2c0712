import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import styles from './page.module.css'

interface Crumb {
  readonly label: string
  readonly href: string
}

interface TopBarProps {
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  /** Beside the title: a count, a chip, who. */
  readonly aside?: ReactNode
  /** At the right; the one act that matters now is the last and the one filled. */
  readonly actions?: ReactNode
  /** Name of the window; otherwise the title. */
  readonly windowTitle?: string
  /** False where the screen puts the focus elsewhere as it opens. */
  readonly takesFocus?: boolean
}

let isFirstPage = true

/** A page's head. Its heading takes the focus as the page opens, so that focus is never lost by navigation. */
export function TopBar({ title, crumbs = [], aside, actions, windowTitle = title, takesFocus = true }: TopBarProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const focusOnOpen = useRef(takesFocus)
  useEffect(() => {
    if (focusOnOpen.current && !isFirstPage) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
    focusOnOpen.current = false
  }, [])
  useEffect(() => {
    document.title = `${windowTitle} · Tranche`
  }, [windowTitle])
  return (
    <header className={styles.top}>
      <div className={styles.crumbs}>
        {crumbs.map((crumb) => (
          <Link key={crumb.href} href={crumb.href} className={styles.crumb}>
            {crumb.label}
          </Link>
        ))}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
