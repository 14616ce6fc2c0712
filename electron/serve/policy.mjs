/** Stands in the built pages where the response's nonce belongs. */
const PLACEHOLDER = '__NONCE__'

/**
 * Nothing reaches the network (architecture, 7). The nonce is for the one `<style>` of the drag-and-drop library.
 *
 * @param {string} nonce
 */
function contentPolicy(nonce) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/**
 * @param {import('./files.mjs').ScreenFile} file
 * @param {string} nonce
 * @returns {Record<string, string>}
 */
export function responseHeaders(file, nonce) {
  return {
    'Content-Type': file.type,
    'Content-Security-Policy': contentPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-store',
  }
}

/**
 * @param {Buffer} body
 * @param {import('./files.mjs').ScreenFile} file
 * @param {string} nonce
 */
export function withNonce(body, file, nonce) {
  return file.name.endsWith('.html') ? Buffer.from(body.toString('utf8').replaceAll(PLACEHOLDER, nonce)) : body
}
