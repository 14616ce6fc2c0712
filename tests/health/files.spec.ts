import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/runStep.mjs'
import { lineCount, projectFiles } from './projectFiles'

const LONGEST_FILE = 300
const LONGEST_README = 40
const TOP_FOLDERS = ['electron', 'renderer', 'resources', 'shared', 'tests']

// Put together here, so that this file doesn't find itself.
const PUT_OFF = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|')})\\b`)
const LEFT_OUT = new RegExp(
  `\\b(describe|it|test)(\\.\\w+)*\\.(${['on' + 'ly', 'sk' + 'ip', 'fix' + 'me', 'to' + 'do'].join('|')})\\b`,
)

const files = projectFiles()
const pathsWhere = (holds: (text: string, path: string) => boolean) =>
  files.filter(({ text, path }) => holds(text, path)).map(({ path }) => path)

describe('the files of the project', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  it(`have at most ${LONGEST_FILE} lines`, () => {
    expect(pathsWhere((text) => lineCount(text) > LONGEST_FILE)).toEqual([])
  })

  it('put nothing off', () => {
    expect(pathsWhere((text) => PUT_OFF.test(text))).toEqual([])
  })

  it('leave no test out', () => {
    expect(pathsWhere((text, path) => path.startsWith('tests/') && LEFT_OUT.test(text))).toEqual([])
  })

  it.each(TOP_FOLDERS)(`%s has a README of at most ${LONGEST_README} lines`, (folder) => {
    const readme = join(ROOT, folder, 'README.md')
    expect(existsSync(readme)).toBe(true)
    expect(lineCount(readFileSync(readme, 'utf8'))).toBeLessThanOrEqual(LONGEST_README)
  })
})

describe('the searches above', () => {
  it.each([`// TO${''}DO later`, `FIX${''}ME: soon`])('see %s', (text) => expect(PUT_OFF.test(text)).toBe(true))
  it.each([`it.on${''}ly('x')`, `test.describe.sk${''}ip('x')`])('see %s', (text) =>
    expect(LEFT_OUT.test(text)).toBe(true),
  )
})
