import { useState } from 'react'
import { paths } from '../../client/navigation'
import { useWorkspace } from '../../client/workspace'
import { useLocale } from '../../ui/locale/locale'
import { TopBar } from '../../ui/page/TopBar'
import { nothingEntered } from './entered'
import { StartForm } from './StartForm'
import styles from './terms.module.css'
import { TEXTS } from './texts'

/** Rule C1: what a contract needs before its milestones can be planned. */
export function NewContractScreen() {
  const { settings, today } = useWorkspace()
  const locale = useLocale()
  const [initial] = useState(() => nothingEntered(settings, today, locale))
  return (
    <>
      <TopBar title={TEXTS.newTitle} crumbs={[{ label: TEXTS.contracts, href: paths.contracts }]} takesFocus={false} />
      <div className={styles.page}>
        <StartForm initial={initial} />
      </div>
    </>
  )
}
