import { useState } from 'react'
import type { WireRefusal } from '../../../shared/ipc/primitives'
import { type SettingsChange, useSaveSettings } from '../../client/settings'
import { announce } from '../../ui/announcer'
import { Banner } from '../../ui/page/Banner'
import { TopBar } from '../../ui/page/TopBar'
import { KeysSection } from './KeysSection'
import { LookSection } from './LookSection'
import { MoneySection } from './MoneySection'
import { NotificationsSection } from './NotificationsSection'
import { Parties } from './parties/Parties'
import styles from './settings.module.css'
import { TEXTS } from './texts'
import { UsSection } from './UsSection'

/** Saves a part and answers why not; null: it is saved. */
export type Save = (change: SettingsChange) => Promise<WireRefusal | null>

export function SettingsScreen() {
  const { save: saveSettings } = useSaveSettings()
  const [refusal, setRefusal] = useState<WireRefusal | null>(null)
  const [wasSaved, setWasSaved] = useState(false)
  const save: Save = async (change) => {
    const answer = await saveSettings(change)
    setWasSaved(answer.ok)
    if (answer.ok) announce(TEXTS.saved)
    const why = answer.ok ? null : answer.refusal
    setRefusal(why?.at ? null : why)
    return why
  }
  return (
    <>
      <TopBar title={TEXTS.title} aside={wasSaved ? <span>{TEXTS.saved}</span> : null} />
      <div className={styles.page} onChange={() => setWasSaved(false)}>
        {refusal && <Banner tone="error">{refusal.message}</Banner>}
        <UsSection save={save} />
        <MoneySection save={save} />
        <LookSection save={save} />
        <KeysSection save={save} />
        <NotificationsSection save={save} />
        <Parties />
      </div>
    </>
  )
}
