import type { Page } from '@playwright/test'
import { onStage, seeded } from '../browser'
import { atMost, many, type Row } from '../measure'

/** What the page prints, as a file of its own: its markup and all its rules, without its program. */
async function still(page: Page): Promise<string> {
  return page.evaluate(() => {
    const css = [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n')
    const { lang, dir, className, dataset } = document.documentElement
    const head = `<meta charset="utf-8"><title>${document.title}</title><style>${css.replaceAll('</', '<\\/')}</style>`
    const root = document.documentElement.cloneNode() as HTMLElement
    Object.assign(root, { lang, dir, className })
    Object.assign(root.dataset, dataset)
    const body = document.body.cloneNode(true) as HTMLElement
    for (const script of body.querySelectorAll('script, link, style')) script.remove()
    root.innerHTML = `<head>${head}</head>`
    root.append(body)
    return `<!doctype html>${root.outerHTML}`
  })
}

const PAPER = { preferCSSPageSize: true, tagged: true, outline: true } as const

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** 1,000 payment summaries as one PDF, against Chromium printing a still file of the same pages. */
export const print: Row = ({ address, scale }) =>
  onStage(address, async (stage) => {
    const contracts = Math.max(10, Math.round(1_000 * scale))
    await seeded(stage, contracts)
    const page = await stage.open('payments/print')
    await page.waitForFunction((count) => document.querySelectorAll('article').length > count, contracts)
    const html = await still(page)
    const file = await stage.context.newPage()
    await file.setContent(html)
    const [ours, theirs]: [number[], number[]] = [[], []]
    let counted = ''
    const printed = async (of: Page, times: number[]): Promise<number> => {
      const began = performance.now()
      const pdf = await of.pdf(PAPER)
      times.push(performance.now() - began)
      return pagesOf(pdf)
    }
    for (let round = 0; round < 3; round += 1) {
      const [mine, other] = [await printed(page, ours), await printed(file, theirs)]
      if (mine !== other) throw new Error(`${mine} pages, but ${other} of the file`)
      counted = `${many(mine)} pages`
    }
    const what = `print ${many(contracts)} summaries as one PDF, ${counted}`
    return [atMost(what, ours, 'Chromium, a still file of the same pages', theirs, 1.3)]
  })
