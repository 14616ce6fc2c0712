/** The nonce the page's policy lets styles in with, for the libraries that make a `<style>`. */
export function cspNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined
}
