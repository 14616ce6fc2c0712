const LONGEST_LINE = 76

/** UTF-8; a lone surrogate becomes the replacement character. */
export function bytesOf(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
  const bytes: number[] = []
  for (let index = 0; index < escaped.length; index += 1) {
    if (escaped[index] === '%') {
      bytes.push(Number.parseInt(escaped.slice(index + 1, index + 3), 16))
      index += 2
    } else bytes.push(escaped.charCodeAt(index))
  }
  return bytes
}

/** RFC 2045: lines of at most 76 characters, soft breaks, spaces at a line's end encoded. Line ends as CRLF. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\r\n')
}

function encodeLine(line: string): string {
  const bytes = bytesOf(line)
  let done = ''
  let current = ''
  for (const [index, byte] of bytes.entries()) {
    const encoded = encodeByte(byte, index === bytes.length - 1)
    if (current.length + encoded.length > LONGEST_LINE - 1) {
      done += `${current}=\r\n`
      current = ''
    }
    current += encoded
  }
  return done + current
}

function encodeByte(byte: number, isLast: boolean): string {
  const isSpace = byte === 0x20 || byte === 0x09
  const isPlain = byte >= 0x21 && byte <= 0x7e && byte !== 0x3d
  return isPlain || (isSpace && !isLast)
    ? String.fromCharCode(byte)
    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
