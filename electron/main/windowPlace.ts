import type { Display, Rectangle } from 'electron'
import type { DesktopState } from './state'

export const SMALLEST = { width: 640, height: 480 }
/** As the screen's own (tokens.css): until it is drawn, the window has the same. */
export const BACKGROUND = { light: '#f7f7f5', dark: '#161615' }

const USUAL = { width: 1280, height: 860 }

/** So much of the window must be on a display that its title can be taken hold of. */
const GRIP = { width: 120, height: 40 }

/** Where the window opens: where it was, unless that is no longer on a display. */
export function windowPlace(
  kept: DesktopState['window'],
  displays: readonly Pick<Display, 'workArea'>[],
): { readonly bounds: Partial<Rectangle>; readonly isMaximized: boolean } {
  if (!kept) return { bounds: USUAL, isMaximized: false }
  const { bounds, isMaximized } = kept
  const wanted = atLeast(bounds)
  const isReachable = displays.some(({ workArea }) => holdsTitle(workArea, wanted))
  return { bounds: isReachable ? wanted : USUAL, isMaximized }
}

function holdsTitle(area: Rectangle, { x, y, width }: Rectangle): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return across >= GRIP.width && y >= area.y && y + GRIP.height <= area.y + area.height
}

function atLeast(bounds: Rectangle): Rectangle {
  return {
    ...bounds,
    width: Math.max(bounds.width, SMALLEST.width),
    height: Math.max(bounds.height, SMALLEST.height),
  }
}
