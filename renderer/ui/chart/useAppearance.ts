import { useSyncExternalStore } from 'react'

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query))

function subscribe(listener: () => void): () => void {
  const theme = new MutationObserver(listener)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    theme.disconnect()
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

/** Another text whenever the tokens stand for other colours: what is painted on a canvas has to be painted anew. */
export function useAppearance(): string {
  return useSyncExternalStore(subscribe, () =>
    [document.documentElement.dataset.theme, ...queries.map(({ matches }) => matches)].join(' '),
  )
}
