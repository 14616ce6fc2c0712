import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const connection = createStore<{ readonly lost: boolean }>(() => ({ lost: false }))

export function connectionLost(): void {
  connection.setState({ lost: true })
}

export function useConnection(): { readonly lost: boolean } {
  return useStore(connection)
}
