import { isDesktop } from '../../client/host'
import { useSettings } from '../../client/workspace'
import { Checkbox } from '../../ui/form/Checkbox'
import { Section } from './Section'
import type { Save } from './SettingsScreen'
import { TEXTS } from './texts'

/** Only the desktop can tell while its window is closed or behind others. */
export function NotificationsSection({ save }: { readonly save: Save }) {
  const { notifications } = useSettings()
  if (!isDesktop()) return null
  return (
    <Section title={TEXTS.notifications} about={TEXTS.notificationsAbout}>
      <Checkbox
        label={TEXTS.notify}
        hint={TEXTS.notifyHint}
        checked={notifications}
        onChecked={(value) => void save({ notifications: value })}
      />
    </Section>
  )
}
