import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The words of a PDF, line by line as they stand on its pages. */
export async function wordsOf(pdf: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tranche-pdf-'))
  try {
    const path = join(folder, 'paper.pdf')
    await writeFile(path, pdf)
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
      maxBuffer: 1 << 28,
    })
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}
