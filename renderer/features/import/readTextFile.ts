/** 32 MB: three times 100,000 rows of a real export. */
const LARGEST_MB = 32

export type TextFile =
  | { readonly kind: 'text'; readonly name: string; readonly text: string; readonly isUnicode: boolean }
  | { readonly kind: 'too-large'; readonly name: string; readonly most: number }
  | { readonly kind: 'unreadable'; readonly name: string }

/** UTF-8, or UTF-16 with its mark, or else Windows-1252, as older spreadsheets save. A file too large is not even opened. */
export async function readTextFile(file: File): Promise<TextFile> {
  const { name } = file
  if (file.size > LARGEST_MB * 1024 * 1024) return { kind: 'too-large', name, most: LARGEST_MB }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { kind: 'text', name, ...decode(bytes) }
  } catch {
    return { kind: 'unreadable', name }
  }
}

function decode(bytes: Uint8Array): { readonly text: string; readonly isUnicode: boolean } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), isUnicode: true }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), isUnicode: true }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isUnicode: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUnicode: false }
  }
}
