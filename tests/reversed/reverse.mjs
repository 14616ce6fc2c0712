import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/runStep.mjs'

/**
 * Gives one file with a setting the wrong way round; the file itself stays.
 *
 * @param {Pick<import('./reversals.mjs').Reversal, 'file' | 'from' | 'to'>} reversal
 * @returns {import('vite').Plugin}
 */
export function reverse({ file, from, to }) {
  const path = join(ROOT, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${file} must have this once: ${from}`)
  const reversed = text.replace(from, () => to)
  return {
    name: 'reverse',
    enforce: 'pre',
    load(id) {
      const [plain, query] = id.split('?')
      if (plain !== path) return null
      return query === 'raw' ? `export default ${JSON.stringify(reversed)}` : reversed
    },
  }
}
