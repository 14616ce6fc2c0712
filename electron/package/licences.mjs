import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} licence Its SPDX name.
 * @property {string} text The licence as the package has it; empty: it has none.
 */

/** @typedef {{ name?: string, version?: string, license?: string, dev?: boolean, devOptional?: boolean }} Locked */

const LICENCE_FILE = /^(licen[cs]e|copying|notice|unlicense)([-.].*)?$/i

/**
 * What is in the package: the production dependencies, and Electron itself.
 *
 * @param {string} root The project.
 * @returns {readonly Shipped[]}
 */
export function shippedPackages(root) {
  /** @type {{ packages: Record<string, Locked> }} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(lock.packages)
    .filter(([path, one]) => path === 'node_modules/electron' || (path !== '' && !one.dev && !one.devOptional))
    .map(([path, one]) => ({
      name: one.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: one.version ?? '',
      licence: one.license ?? '',
      text: licenceText(join(root, path)),
    }))
}

/** @param {string} folder */
function licenceText(folder) {
  if (!existsSync(folder)) return ''
  const names = readdirSync(folder).filter((name) => LICENCE_FILE.test(name))
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}

const LINE = '-'.repeat(80)

/**
 * @param {readonly Shipped[]} packages
 * @param {string} own Our own licence.
 */
export function licenceList(packages, own) {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text || `Licence: ${licence}`}`,
  )
  const about = 'Tranche is made with the packages below. What Chromium contains stands in LICENSES.chromium.html.'
  return `${[`Tranche\n\n${own.trim()}`, about, ...parts].join(`\n\n${LINE}\n\n`)}\n`
}
