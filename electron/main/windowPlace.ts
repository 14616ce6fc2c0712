import type { Display, Rectangle } from 'electron'
import type { DesktopState } from './state'

export const SMALLEST = { width: 640, height: 480 }
/** As the screen's own (tokens.css): until it is drawn, the window has the same. */
export const BACKGROUND = { light: '#f7f7f5', dark: '#161615' }

const USUAL = { width: 1280, height: 860 }

/** So much of the window must be on a display that its title can be taken hold of. */
const GRIP = { width: 120, height: 40 }

type Place = { readonly bounds: Partial<Rectangle>; readonly isMaximized: boolean }

/**
 * Where the window opens: where it was, unless that is no longer on a display, and no larger than the display is now. The
 * first display is the system's main one, on which a window opens that has no place.
 */
export function windowPlace(kept: DesktopState['window'], displays: readonly Pick<Display, 'workArea'>[]): Place {
  const areas = displays.map(({ workArea }) => workArea)
  const isMaximized = kept?.isMaximized ?? false
  const wanted = kept && atLeast(kept.bounds)
  const area = wanted && areas.filter((one) => holdsTitle(one, wanted)).sort(byShare(wanted))[0]
  if (area) return { bounds: within(area, wanted), isMaximized }
  const [main] = areas
  return { bounds: main ? sizeWithin(main, USUAL) : USUAL, isMaximized }
}

function holdsTitle(area: Rectangle, bounds: Rectangle): boolean {
  return across(area, bounds) >= GRIP.width && bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height
}

/** How much of the title is on it. */
function across(area: Rectangle, { x, width }: Rectangle): number {
  return Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
}

function byShare(bounds: Rectangle) {
  return (one: Rectangle, other: Rectangle) => across(other, bounds) - across(one, bounds)
}

/** A side that is too long begins where the display does; others stay where the user put them. */
function within(area: Rectangle, bounds: Rectangle): Rectangle {
  return {
    x: bounds.width > area.width ? area.x : bounds.x,
    y: bounds.height > area.height ? area.y : bounds.y,
    ...sizeWithin(area, bounds),
  }
}

type Size = Pick<Rectangle, 'width' | 'height'>

function sizeWithin(area: Size, { width, height }: Size): Size {
  return atLeast({ width: Math.min(width, area.width), height: Math.min(height, area.height) })
}

function atLeast<Sized extends Size>(size: Sized): Sized {
  return {
    ...size,
    width: Math.max(size.width, SMALLEST.width),
    height: Math.max(size.height, SMALLEST.height),
  }
}
