import type { Page } from '@playwright/test'

/**
 * What doesn't fit: a page or pane that scrolls sideways or hides a part of itself, but for the named regions that hold
 * wide tables; and each visible button whose text is cut off.
 */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isWide = (element: Element) => element.scrollWidth > element.clientWidth
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const nameOf = (element: Element) => `${element.tagName} ${element.className}`
    const panes = [...document.querySelectorAll('html, body, main, main :not(input, textarea, section[aria-label])')]
    const wide = panes
      .filter((pane) => isWide(pane) && (scrolls(pane) || pane.matches('html, main')))
      .map((pane) => `${nameOf(pane)}: ${pane.scrollWidth} in ${pane.clientWidth}`)
    const cut = [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && isWide(button))
      .map((button) => `button “${button.textContent}”: ${button.scrollWidth} in ${button.clientWidth}`)
    return [...wide, ...cut]
  })
}
