import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../../electron/main/fileName'
import { createPdfFiles } from '../../../../electron/main/pdfFiles'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tranche-pdf-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function desk(path: string | null) {
  let printed = 0
  return createPdfFiles({
    print: async () => {
      printed += 1
      return Buffer.from(`%PDF ${printed}`)
    },
    askFile: async (name) => path && join(path, name),
    askFolder: async () => path,
  })
}

describe('PDF files', () => {
  it('are written where the user said', async () => {
    expect(await desk(folder).savePdf('Payment summary, Shop: phase 1.pdf')).toBe(true)
    expect(readdirSync(folder)).toEqual(['Payment summary, Shop phase 1.pdf'])
  })

  it('are written nowhere where the user cancelled', async () => {
    expect(await desk(null).savePdf('a.pdf')).toBe(false)
    expect(await desk(null).choosePdfFolder()).toBeNull()
  })

  it('stand beside one of the same name, never over it, and never outside of the folder', async () => {
    const files = desk(folder)
    const token = (await files.choosePdfFolder()) ?? ''
    for (let times = 0; times < 3; times += 1) await files.savePdfIn(token, '../../a.pdf')
    expect(readdirSync(folder).toSorted()).toEqual(['a (2).pdf', 'a (3).pdf', 'a.pdf'])
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('%PDF 1')
  })

  it('are written into no folder that wasn’t chosen', async () => {
    await expect(desk(folder).savePdfIn('0a6f2b1e-31c7-4c5e-9d5b-2f4f8f7a1c11', 'a.pdf')).rejects.toThrow('folder')
  })
})

describe('a file’s name', () => {
  it('is a name and no path, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = fileNameOf(text, '.pdf')
        expect(basename(name)).toBe(name)
        expect(name).toMatch(/[^. ]\.pdf$/)
        expect(name).not.toMatch(/[<>:"/\\|?*\n\r\0]/)
        expect(Buffer.byteLength(name)).toBeLessThan(200)
      }),
    )
  })

  it.each([
    ['Résumé – 契約.pdf', 'Résumé – 契約.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['CON', '_CON.pdf'],
    ['', 'file.pdf'],
    ['ends with dots...', 'ends with dots.pdf'],
    ['turned \u202egnp.exe', 'turned gnp.exe.pdf'],
  ])('%j is %j', (text, name) => expect(fileNameOf(text, '.pdf')).toBe(name))
})
