import { SCHEME } from './origins'

const OWN_SCHEMES: ReadonlySet<string> = new Set([`${SCHEME}:`, 'blob:', 'data:', 'devtools:'])

/** Nothing reaches the network: only our own schemes, and while developing the development server. */
export function isOwnAddress(address: string, developmentOrigin: string | null): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  if (OWN_SCHEMES.has(protocol)) return true
  return developmentOrigin !== null && host === new URL(developmentOrigin).host
}

/** The page that is shown, whatever its part: it may be loaded anew. */
export function isSamePage(address: string, shown: string): boolean {
  const [one, other] = [address, shown].map((text) => text.replace(/#.*$/s, ''))
  return one === other
}
