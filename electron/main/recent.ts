import type { DesktopState } from './state'

type Recent = DesktopState['recent']

const MOST = 8

/** The contract first, under the title it has now. */
export function withRecent(recent: Recent, shown: Recent[number]): Recent {
  return [shown, ...recent.filter(({ id }) => id !== shown.id)].slice(0, MOST)
}
