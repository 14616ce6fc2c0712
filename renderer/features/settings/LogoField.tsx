import { useId, useRef, useState } from 'react'
import { useSettings } from '../../client/workspace'
import { Button } from '../../ui/button/Button'
import { drawLogo } from './drawLogo'
import type { Save } from './SettingsScreen'
import styles from './settings.module.css'
import { TEXTS } from './texts'

export function LogoField({ save }: { readonly save: Save }) {
  const { logo } = useSettings()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const take = async (file: File) => {
    // What is wrong again is said again.
    setFault(null)
    const drawn = await drawLogo(file)
    if ('fault' in drawn) {
      setFault(TEXTS.logoFaults[drawn.fault])
      return
    }
    const refusal = await save({ logo: drawn.logo })
    setFault(refusal?.message ?? null)
  }
  const remove = async () => {
    const refusal = await save({ logo: '' })
    setFault(refusal?.message ?? null)
    choose.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand as a field's label does
    <div role="group" aria-labelledby={id} aria-describedby={`${id}hint`} className={styles.logoField}>
      <span id={id} className={styles.legend}>
        {TEXTS.logo}
      </span>
      {logo && <img src={logo} alt={TEXTS.logoAlt} className={styles.logo} />}
      <div className={styles.logoActs}>
        <Button ref={choose} onClick={() => input.current?.click()}>
          {logo ? TEXTS.logoReplace : TEXTS.logoChoose}
        </Button>
        {logo && (
          <Button kind="quiet" onClick={remove}>
            {TEXTS.logoRemove}
          </Button>
        )}
      </div>
      {fault && (
        <p role="alert" className={styles.error}>
          {fault}
        </p>
      )}
      <p id={`${id}hint`} className={styles.about}>
        {TEXTS.logoHint}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={TEXTS.logoChoose}
        accept="image/png,image/jpeg,image/webp"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void take(file)
        }}
      />
    </div>
  )
}
