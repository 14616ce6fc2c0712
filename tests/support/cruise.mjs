import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { toolOf } from './runStep.mjs'

const LAYERS = ['shared', 'electron', 'renderer']

/**
 * @typedef {object} Violation
 * @property {string} rule
 * @property {string} from
 * @property {string} to
 */

/**
 * Holds the tree under a folder against its `.dependency-cruiser.cjs`.
 *
 * @param {string} folder
 * @returns {Promise<{ modules: number, violations: readonly Violation[] }>}
 */
export async function cruise(folder) {
  const script = toolOf('dependency-cruiser', 'bin/dependency-cruise.mjs')
  const words = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...LAYERS]
  const child = spawn(process.execPath, [script, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (!output.trim()) throw new Error(`dependency-cruiser said nothing. ${errors}`)
  const { modules, summary } = JSON.parse(output)
  return {
    // Only our own: packages that are merely imported are modules there too.
    modules: modules.filter((/** @type {{ source: string }} */ one) => LAYERS.includes(one.source.split('/')[0] ?? ''))
      .length,
    violations: summary.violations.map((/** @type {{ rule: { name: string }, from: string, to: string }} */ one) => ({
      rule: one.rule.name,
      from: one.from,
      to: one.to,
    })),
  }
}
