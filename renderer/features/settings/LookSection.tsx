import { useSettings } from '../../client/workspace'
import { Checkbox } from '../../ui/form/Checkbox'
import { RadioGroup } from '../../ui/form/RadioGroup'
import { Section } from './Section'
import type { Save } from './SettingsScreen'
import { TEXTS } from './texts'

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: TEXTS.themes[value] }))
const DENSITIES = (['comfortable', 'compact'] as const).map((value) => ({ value, label: TEXTS.densities[value] }))

export function LookSection({ save }: { readonly save: Save }) {
  const { appearance, density, hideAmounts } = useSettings()
  return (
    <Section title={TEXTS.look} about={TEXTS.lookAbout}>
      <RadioGroup
        legend={TEXTS.theme}
        direction="row"
        choices={THEMES}
        value={appearance}
        onValue={(value) => void save({ appearance: value })}
      />
      <RadioGroup
        legend={TEXTS.density}
        direction="row"
        choices={DENSITIES}
        value={density}
        onValue={(value) => void save({ density: value })}
      />
      <Checkbox
        label={TEXTS.hideAmounts}
        hint={TEXTS.hideAmountsHint}
        checked={hideAmounts}
        onChecked={(value) => void save({ hideAmounts: value })}
      />
    </Section>
  )
}
