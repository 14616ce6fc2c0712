import type { Locator, Page } from '@playwright/test'

/** How a user acts on what they see: one implementation by mouse, one by keyboard alone. */
export interface Hands {
  readonly name: string
  /** Presses a button, follows a link, chooses a radio button. */
  press(target: Locator): Promise<void>
  /** Puts a text in the place of what a field holds. */
  fill(field: Locator, text: string): Promise<void>
  choose(radio: Locator): Promise<void>
  /** Opens a contract of the list. */
  openContract(page: Page, title: string): Promise<void>
  /** Takes an item of a menu that a button opens. */
  takeFromMenu(button: Locator, item: Locator): Promise<void>
  /** Moves a milestone of the editor up by so many places. */
  moveUp(page: Page, milestone: string, places: number): Promise<void>
}
