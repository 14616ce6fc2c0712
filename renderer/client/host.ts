import type { Bridge, PdfWriter } from '../../shared/ipc/bridge'

/** The bridge of whatever host shows the page. Nothing outside this folder reads it. */
export function bridge(): Bridge {
  const host = globalThis.tranche
  if (!host) throw new Error('No host: the page was opened without its bridge')
  return host
}

export function isDesktop(): boolean {
  return bridge().host === 'desktop'
}

/** To the desktop: what was typed is on its way, the window may close. */
export async function sayReadyToClose(): Promise<void> {
  await bridge().readyToClose?.()
}

export function openMail(mailto: string): Promise<void> {
  return bridge().openMail(mailto)
}

/** False where the user thought better of it. */
export function saveFile(file: {
  readonly name: string
  readonly type: string
  readonly text: string
}): Promise<boolean> {
  return bridge().saveFile(file)
}

/** Null in a browser, whose print dialogue saves as PDF itself. */
export function pdfWriter(): PdfWriter | null {
  return bridge().pdf
}

export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text)
}
