import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { PaymentsPeriod, PaymentsSelection } from '../../../shared/ipc/views/payments'
import { rootOf } from './address'
import type { Tranche } from './tranche'

interface Job {
  readonly period?: PaymentsPeriod
  readonly selection?: Partial<PaymentsSelection>
}

const ANY: PaymentsSelection = { contractIds: null, party: null, side: null, currency: null }

/** Shows the print preview, as from the payments, and waits until all of it stands there. */
export async function openPrint(page: Page, { period = { from: null, to: null }, selection = {} }: Job = {}) {
  const job = { period, selection: { ...ANY, ...selection }, from: '/payments' }
  await page.evaluate((text) => sessionStorage.setItem('tranche-print-job', text), JSON.stringify(job))
  await page.goto(`${rootOf(page)}/#/payments/print`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Print payment summary' })).toBeVisible()
}

export interface Printed {
  /** As `pdfinfo` says: `Pages`, `Page size`, `Title` … */
  readonly info: Readonly<Record<string, string>>
  /** The text of each page, as it is laid out. */
  readonly pages: readonly string[]
  /** The bookmarks and the pages they lead to; those below others are left out. */
  readonly outline: readonly { readonly title: string; readonly page: number }[]
  /** Where a picture stands: what is drawn on several pages is in the file once, as one object. */
  readonly images: readonly Image[]
}

interface Image {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly object: string
}

/** A line of `pdfimages -list`: page, number, type, width, height, colour, components, bits, encoding, smoothed, object … */
const IMAGE = /^ *(\d+) +\d+ +image +(\d+) +(\d+) +\S+ +\d+ +\d+ +\S+ +\S+ +(\d+) /gm

const ENTITIES: Readonly<Record<string, string>> = { '&#34;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

function unescaped(text: string): string {
  return text.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity)
}

/** What the screen shows through the host's own PDF, read back. */
export async function printed(tranche: Pick<Tranche, 'pdf'>): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-print-'))
  const path = join(folder, 'summary.pdf')
  const read = (program: string, ...words: string[]) =>
    execFileSync(program, words, { encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    writeFileSync(path, await tranche.pdf())
    const lines = read('pdfinfo', path).matchAll(/^([^:]+):\s*(.*)$/gm)
    const pages = read('pdftotext', '-layout', path, '-').split('\f').slice(0, -1)
    const marks = read('pdftohtml', '-xml', '-i', '-stdout', path).matchAll(
      /<(\/?outline|item) ?(?:page="(\d+)")?>([^<]*)/g,
    )
    const images = read('pdfimages', '-list', path).matchAll(IMAGE)
    const outline: { title: string; page: number }[] = []
    let depth = 0
    for (const [, tag, at, title = ''] of marks) {
      if (tag === 'outline') depth += 1
      else if (tag === '/outline') depth -= 1
      else if (depth === 1) outline.push({ title: unescaped(title), page: Number(at) })
    }
    return {
      info: Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value])),
      pages,
      outline,
      images: Array.from(images, ([, page, width, height, object = '']) => {
        return { page: Number(page), width: Number(width), height: Number(height), object }
      }),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
