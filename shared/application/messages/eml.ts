import { bytesOf, quotedPrintable } from './quotedPrintable'

interface Mailbox {
  readonly name: string
  readonly email: string
}

interface Mail {
  readonly from: Mailbox | null
  readonly to: Mailbox | null
  readonly subject: string
  readonly body: string
  /** ISO 8601 instant. */
  readonly date: string
}

/** An unsent mail as a file (RFC 5322, MIME): mail programs open it as a draft. Lines end in CRLF. */
export function emlOf({ from, to, subject, body, date }: Mail): string {
  const headers = [
    ...(from ? [mailbox('From', from)] : []),
    ...(to ? [mailbox('To', to)] : []),
    unstructured('Subject', subject),
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'X-Unsent: 1',
  ]
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(body)}\r\n`
}

function mailbox(header: string, { name, email }: Mailbox): string {
  return name === '' ? `${header}: <${email}>` : `${encodedWords(`${header}: `, name)}\r\n <${email}>`
}

const PLAIN_WORDS = /^[\x20-\x7E]{1,60}$/

/** Short ASCII stands as it is; all else as encoded words, which also keeps line breaks from beginning a header. */
function unstructured(header: string, text: string): string {
  const isPlain = PLAIN_WORDS.test(text) && !text.includes('=?')
  return isPlain ? `${header}: ${text}` : encodedWords(`${header}: `, text)
}

const LONGEST_LINE = 76

/** RFC 2047, Q encoding: lines of at most 76 characters, no character split between two words, each folded onto a line of its own. */
function encodedWords(header: string, text: string): string {
  const lines: string[] = []
  let line = `${header}=?UTF-8?Q?`
  for (const character of text) {
    const encoded = bytesOf(character).map(inWord).join('')
    if (line.length + encoded.length + '?='.length > LONGEST_LINE) {
      lines.push(`${line}?=`)
      line = ' =?UTF-8?Q?'
    }
    line += encoded
  }
  return [...lines, `${line}?=`].join('\r\n')
}

function inWord(byte: number): string {
  if (byte === 0x20) return '_'
  const character = String.fromCharCode(byte)
  return /[A-Za-z0-9]/.test(character) ? character : `=${hex(byte)}`
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}
