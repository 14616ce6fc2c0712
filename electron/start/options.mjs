const DEFAULT_PORT = 4780

/**
 * @typedef {object} Options
 * @property {boolean} browser The browser host was asked for.
 * @property {boolean} dev Sources are served as they are, and reloaded as they change.
 * @property {number} port
 */

/**
 * @param {readonly string[]} words Of the command line.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Options | string} The options, or what is wrong with them.
 */
export function readOptions(words, environment) {
  const unknown = words.find((word) => word !== '--browser' && word !== '--dev')
  if (unknown !== undefined) return `Unknown option ${unknown}. There are --browser and --dev.`
  const given = environment.PORT
  const port = given === undefined || given === '' ? DEFAULT_PORT : Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return `PORT must be a number from 1 to 65535, not ${given}.`
  return { browser: words.includes('--browser'), dev: words.includes('--dev'), port }
}
