/**
 * How far an element is scrolled; null where it isn't shown. A screen that is left stands hidden while the code of the
 * next is fetched: what it is told of scrolling then reads 0, and must not be kept.
 */
export function shownScrollTop(element: HTMLElement): number | null {
  return element.getClientRects().length === 0 ? null : element.scrollTop
}
