import { useId } from 'react'
import { TextInput, type TextInputProps } from './TextInput'

/** A text with suggestions; anything else may be typed too. */
export function Suggest({ suggestions, ...rest }: TextInputProps & { readonly suggestions: readonly string[] }) {
  const id = useId()
  return (
    <>
      <TextInput {...rest} list={id} />
      <datalist id={id}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  )
}
