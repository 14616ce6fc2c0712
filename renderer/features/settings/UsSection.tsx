import type { Settings } from '../../../shared/ipc/views/workspace'
import { useSettings } from '../../client/workspace'
import { LogoField } from './LogoField'
import { SavedText } from './SavedText'
import { Section } from './Section'
import type { Save } from './SettingsScreen'
import styles from './settings.module.css'
import { TEXTS } from './texts'

export function UsSection({ save }: { readonly save: Save }) {
  const { us } = useSettings()
  const set = (part: Partial<Settings['us']>) => void save((latest) => ({ us: { ...latest.us, ...part } }))
  return (
    <Section title={TEXTS.us} about={TEXTS.usAbout}>
      <div className={styles.pair}>
        <SavedText label={TEXTS.name} value={us.name} longest={200} onSave={(name) => set({ name })} />
        <SavedText label={TEXTS.email} value={us.email} longest={320} type="email" onSave={(email) => set({ email })} />
      </div>
      <SavedText
        label={TEXTS.address}
        value={us.address}
        longest={2_000}
        lines={3}
        onSave={(address) => set({ address })}
      />
      <SavedText
        label={TEXTS.taxNumber}
        value={us.taxNumber}
        longest={100}
        onSave={(taxNumber) => set({ taxNumber })}
      />
      <SavedText
        label={TEXTS.letterhead}
        hint={TEXTS.letterheadHint}
        value={us.letterhead}
        longest={2_000}
        lines={2}
        onSave={(letterhead) => set({ letterhead })}
      />
      <LogoField save={save} />
    </Section>
  )
}
