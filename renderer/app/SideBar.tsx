import { ArrowLeftRight, FileText, Inbox, Settings as SettingsIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Link, useLocation } from 'wouter'
import { paths } from '../client/navigation'
import { useWorkspace } from '../client/workspace'
import { VisuallyHidden } from '../ui/text/VisuallyHidden'
import { useIsNarrow } from '../ui/useIsNarrow'
import styles from './shell.module.css'
import { TEXTS } from './texts'

export function SideBar() {
  const { waiting, samples } = useWorkspace()
  return (
    <header className={styles.side}>
      <div className={styles.brand}>
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.brandName}>{TEXTS.brand}</span>
      </div>
      <nav aria-label={TEXTS.navigation}>
        <ul className={styles.list}>
          <Entry path={paths.inbox} name={TEXTS.inbox} icon={<Inbox size={16} />} waiting={waiting} />
          <Entry path={paths.contracts} name={TEXTS.contracts} icon={<FileText size={16} />} />
          <Entry path={paths.payments} name={TEXTS.payments} icon={<ArrowLeftRight size={16} />} />
          <Entry path={paths.settings} name={TEXTS.settings} icon={<SettingsIcon size={16} />} />
        </ul>
      </nav>
      <p className={styles.foot}>{samples ? TEXTS.sampleFoot : TEXTS.saved}</p>
    </header>
  )
}

interface EntryProps {
  readonly path: string
  readonly name: string
  readonly icon: ReactNode
  readonly waiting?: number
}

function Entry({ path, name, icon, waiting = 0 }: EntryProps) {
  const [location] = useLocation()
  const isNarrow = useIsNarrow()
  const waitingId = useId()
  const here = location === path || location.startsWith(`${path}/`)
  return (
    <li>
      <Link
        href={path}
        className={styles.entry}
        aria-current={here ? 'page' : undefined}
        aria-describedby={waiting > 0 ? waitingId : undefined}
        data-tip={isNarrow ? name : undefined}
      >
        {icon}
        {isNarrow ? <VisuallyHidden>{name}</VisuallyHidden> : <span className={styles.entryName}>{name}</span>}
        {waiting > 0 && (
          <span className={styles.count} aria-hidden="true">
            {waiting}
          </span>
        )}
      </Link>
      {waiting > 0 && (
        <span id={waitingId} hidden>
          {TEXTS.waiting(waiting)}
        </span>
      )}
    </li>
  )
}
