export const ADDRESS = '127.0.0.1'

/**
 * By which name a request asked: `own` (the address the data belongs to), `localhost`, or null for any other.
 *
 * @param {string | undefined} host The Host header.
 * @param {number | undefined} port The one it came to.
 * @returns {'own' | 'localhost' | null}
 */
export function askedBy(host, port) {
  // Browsers leave out HTTP's own port.
  const named = port === 80 && !host?.endsWith(':80') ? `${host}:80` : host
  if (named === `${ADDRESS}:${port}`) return 'own'
  return named === `localhost:${port}` ? 'localhost' : null
}
