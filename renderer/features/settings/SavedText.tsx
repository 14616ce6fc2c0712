import { useEffect, useEffectEvent, useState } from 'react'
import { Field } from '../../ui/form/Field'
import { TextArea } from '../../ui/form/TextArea'
import { TextInput } from '../../ui/form/TextInput'

interface SavedTextProps {
  readonly label: string
  readonly value: string
  readonly onSave: (value: string) => void
  readonly lines?: number
  readonly longest: number
  readonly hint?: string
  readonly type?: 'text' | 'email'
}

/** A text that is saved when it is left, on Enter where it has one line, and when the window goes. */
export function SavedText({ label, value, onSave, lines, longest, hint, type = 'text' }: SavedTextProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed !== value) onSave(typed)
    setTyped(null)
  }
  const commitLatest = useEffectEvent(commit)
  useEffect(() => {
    const onGoing = () => commitLatest()
    window.addEventListener('pagehide', onGoing)
    return () => window.removeEventListener('pagehide', onGoing)
  }, [])
  const shown = typed ?? value
  return (
    <Field label={label} hint={hint}>
      {lines ? (
        <TextArea value={shown} onValue={setTyped} onBlur={commit} rows={lines} maxLength={longest} />
      ) : (
        <TextInput
          type={type}
          value={shown}
          onValue={setTyped}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
          maxLength={longest}
        />
      )}
    </Field>
  )
}
