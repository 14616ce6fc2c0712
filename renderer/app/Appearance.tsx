import { useEffect } from 'react'
import { useSettings } from '../client/workspace'

/** Carries the settings of looks to the root element, where the style sheets read them. */
export function Appearance() {
  const { appearance, density } = useSettings()
  useEffect(() => {
    const root = document.documentElement.dataset
    if (appearance === 'system') delete root.theme
    else root.theme = appearance
    root.density = density
  }, [appearance, density])
  return null
}
