const KEPT_FOR_DOWNLOAD_MS = 60_000

function follow(href: string, prepare: (anchor: HTMLAnchorElement) => void): void {
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.rel = 'noopener'
  prepare(anchor)
  anchor.click()
}

/** In a tab of its own: a mail program that is a web page must not take the program's place. */
export async function openMail(mailto: string): Promise<void> {
  if (!mailto.startsWith('mailto:')) throw new Error('Not a mail address')
  follow(mailto, (anchor) => {
    anchor.target = '_blank'
  })
}

export async function saveFile(file: {
  readonly name: string
  readonly type: string
  readonly text: string
}): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([file.text], { type: file.type }))
  follow(url, (anchor) => {
    anchor.download = file.name
  })
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_DOWNLOAD_MS)
  return true
}
