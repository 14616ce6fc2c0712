/** Toasts are dialogs too, but not modal: they don't keep the page from acting. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]:not([aria-modal="false"])') !== null
}
