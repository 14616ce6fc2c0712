export const ADDRESS_VARIABLE = 'TRANCHE_ADDRESS'

/** Where the run's browser host serves. */
export function trancheAddress(): string {
  const address = process.env[ADDRESS_VARIABLE]
  if (!address) throw new Error('No browser host is served: run by Playwright with tests/playwright.config.ts')
  return address
}

/** Where the page's program is, on whichever host: of `app://ui` the URL's own origin is said to be none. */
export function rootOf(page: { url(): string }): string {
  const { protocol, host } = new URL(page.url())
  return `${protocol}//${host}`
}
