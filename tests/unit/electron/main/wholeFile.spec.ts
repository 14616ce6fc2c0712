import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../../../electron/main/wholeFile'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tranche-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a file that is saved', () => {
  it('takes the place of one of its name, and leaves nothing beside it', async () => {
    const path = join(folder, 'payments.csv')
    writeFileSync(path, 'old and longer')
    await writeWhole(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['payments.csv'])
  })

  it('leaves what was there, and nothing beside it, where it can’t be written', async () => {
    const path = join(folder, 'payments.csv')
    writeFileSync(path, 'old')
    const broken = new Proxy(new Uint8Array(0), {})
    await expect(writeWhole(path, broken)).rejects.toThrow()
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['payments.csv'])
  })

  it('says so where its folder isn’t there, or the name is a folder’s', async () => {
    await expect(writeWhole(join(folder, 'gone', 'a.csv'), '')).rejects.toThrow('ENOENT')
    mkdirSync(join(folder, 'taken', 'inner'), { recursive: true })
    await expect(writeWhole(join(folder, 'taken'), '')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})
