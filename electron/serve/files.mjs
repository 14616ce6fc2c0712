import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Written by the build beside the screen's files: their names, sorted. Nothing else is ever served. */
export const FILE_LIST = 'files.json'

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

/**
 * @typedef {object} ScreenFile
 * @property {string} name Path inside the built screen's folder, with forward slashes.
 * @property {string} type Media type.
 * @property {boolean} hashed Its name changes with its content.
 */

/** @param {string} name */
function mediaTypeOf(name) {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

/**
 * What a host serves, by URL path: `page` at `/` and under its own name, no other page, and all the rest.
 *
 * @param {readonly string[]} names
 * @param {string} page
 * @returns {ReadonlyMap<string, ScreenFile>}
 */
export function screenFiles(names, page) {
  const served = names.filter((name) => name === page || !name.endsWith('.html'))
  const entries = served.map((name) => /** @type {const} */ ([`/${name}`, screenFile(name)]))
  return new Map([['/', screenFile(page)], ...entries])
}

/**
 * @param {string} name
 * @returns {ScreenFile}
 */
function screenFile(name) {
  return { name, type: mediaTypeOf(name), hashed: name.startsWith('assets/') }
}

/**
 * @param {string} folder The built screen.
 * @returns {readonly string[]}
 */
export function readFileList(folder) {
  return JSON.parse(readFileSync(join(folder, FILE_LIST), 'utf8'))
}
