import { useSettings } from '../../client/workspace'
import { Checkbox } from '../../ui/form/Checkbox'
import { Section } from './Section'
import type { Save } from './SettingsScreen'
import { TEXTS } from './texts'

export function KeysSection({ save }: { readonly save: Save }) {
  const { singleKeys } = useSettings()
  return (
    <Section title={TEXTS.keys} about={TEXTS.keysAbout}>
      <Checkbox
        label={TEXTS.singleKeys}
        hint={TEXTS.singleKeysHint}
        checked={singleKeys}
        onChecked={(value) => void save({ singleKeys: value })}
      />
    </Section>
  )
}
