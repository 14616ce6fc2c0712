/** `app://HOST` stands as an https origin of its own: Chromium knows no schemes of the program's. */
const OURS = /^app:\/\/([^/?#]*)/
const STANDING = /^https:\/\/([^/?#.]*)\.app\.test(?=[/?#]|$)/

export function toStanding(address: string): string {
  return address.replace(OURS, 'https://$1.app.test')
}

export function fromStanding(address: string): string {
  return address.replace(STANDING, 'app://$1')
}

export function isOurs(address: string): boolean {
  return STANDING.test(address)
}
