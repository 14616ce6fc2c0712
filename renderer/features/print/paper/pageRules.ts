import { TEXTS } from '../texts'
import { cssString } from './cssString'
import type { Paper } from './paperSize'

/** The paper's margins: what the preview shows and what the printer leaves. */
export const MARGIN = '19mm 16mm 17mm'
const HEAD_FONT = `7pt "Inter Variable", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK JP", system-ui, sans-serif`
const LONGEST_HEAD = 90
const SIZES: Record<Paper, string> = { a4: 'A4', letter: 'letter' }

export function contractPage(index: number): string {
  return `contract${index}`
}

export const TOTALS_PAGE = 'totals'

interface PageHeads {
  readonly paper: Paper
  /** Of each contract, in order. */
  readonly titles: readonly string[]
  /** At the head's end on every page. */
  readonly aside: string
  /** At the foot's beginning on every page. */
  readonly foot: string
}

/** The rules of the printed pages: size, margins, page numbers, and a page of its own name for each contract. */
export function pageRules({ paper, titles, aside, foot }: PageHeads): string {
  const [page, of] = TEXTS.page
  const box = (place: string, content: string, more = '') =>
    `@${place} { content: ${content}; font: ${HEAD_FONT}; color: #555; vertical-align: middle; white-space: nowrap; ${more} }`
  const numbers = `${cssString(page)} counter(page) ${cssString(of)} counter(pages)`
  const all = `@page { size: ${SIZES[paper]} portrait; margin: ${MARGIN};
    ${box('top-right', cssString(aside))} ${box('bottom-left', cssString(foot))} ${box('bottom-right', numbers)} }`
  const named = [...titles.map((title, index) => [contractPage(index), headText(title)]), [TOTALS_PAGE, TEXTS.totals]]
  return [all, ...named.map(([name, title = '']) => `@page ${name} { ${box('top-left', cssString(title))} }`)].join(
    '\n',
  )
}

/** Isolated, so that its direction doesn't turn what stands beside it. */
function headText(title: string): string {
  const characters = Array.from(title.replace(/\s+/gu, ' ').trim())
  const short = characters.length > LONGEST_HEAD ? `${characters.slice(0, LONGEST_HEAD).join('')}…` : title
  return `\u2068${short.replace(/\s+/gu, ' ')}\u2069`
}
