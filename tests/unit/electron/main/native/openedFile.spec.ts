import { mkdirSync, mkdtempSync, rmSync, type Stats, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fileAmong, lookAtFile } from '../../../../../electron/main/openedFile'

describe('the words the program is started with', () => {
  it.each([
    [['tranche', '/home/a/b.tranche'], '/home/a/b.tranche'],
    [['tranche', '--lang=de', 'b.TRANCHE'], resolve('/ada/b.TRANCHE')],
    [['electron', '/project', '../b.tranche'], resolve('/b.tranche')],
    [['tranche', pathToFileURL('/home/a/100% b.tranche').href], resolve('/home/a/100% b.tranche')],
  ])('%j name a file', (words, path) => {
    expect(fileAmong(words, '/ada')).toBe(path)
  })

  it.each([
    [['/opt/own.tranche']],
    [['tranche']],
    [['tranche', '--file=b.tranche']],
    [['tranche', 'b.csv', 'https://example.org/']],
    [['tranche', 'b.tranche.exe']],
  ])('%j name none', (words) => {
    expect(fileAmong(words, '/ada')).toBeNull()
  })

  it('name a file of another computer, which is said to be gone', () => {
    const path = fileAmong(['tranche', 'file:///a%2Fb.tranche'], '/ada') ?? ''
    expect(lookAtFile(path).detail).toContain('no longer there')
  })
})

describe('a file that is opened', () => {
  function file(name: string, size: number): string {
    const folder = mkdtempSync(join(tmpdir(), 'tranche-opened-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, name)
    writeFileSync(path, '')
    truncateSync(path, size)
    return path
  }

  it('is told by its name alone, and that nothing was read', () => {
    const { message, detail } = lookAtFile(file('Website.tranche', 1))
    expect(message).toBe('Website.tranche was not imported')
    expect(detail).toContain('Nothing was read or changed')
  })

  it.each([
    ['another ending', () => file('a.csv', 1), 'not a file of Tranche'],
    ['an empty file', () => file('a.tranche', 0), 'empty'],
    ['a file too large', () => file('a.tranche', 200_000_001), 'larger than'],
    ['a file that is gone', () => '/nowhere/a.tranche', 'no longer there'],
    ['a path from somewhere', () => 'a.tranche', 'not a file of Tranche'],
    ['a path too long', () => `/${'a'.repeat(5_000)}.tranche`, 'not a file of Tranche'],
    ['a path cut by NUL', () => '/etc/passwd\0.tranche', 'not a file of Tranche'],
  ])('is refused: %s', (_name, path, why) => {
    const { message, detail } = lookAtFile(path())
    expect(message).toContain('can’t be opened')
    expect(detail).toContain(why)
  })

  it('is refused where it is a folder, or becomes one meanwhile', () => {
    const folder = file('a.tranche', 1).replace(/a\.tranche$/, 'b.tranche')
    mkdirSync(folder)
    expect(lookAtFile(folder).detail).toContain('not a file of Tranche')
    const other = (): Stats => statSync(tmpdir())
    expect(lookAtFile('/a.tranche', other).detail).toContain('not a file of Tranche')
  })
})
