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
    ...(from ? [`From: ${mailbox(from)}`] : []),
    ...(to ? [`To: ${mailbox(to)}`] : []),
    `Subject: ${unstructured(subject)}`,
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'X-Unsent: 1',
  ]
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(body)}\r\n`
}

function mailbox({ name, email }: Mailbox): string {
  return name === '' ? `<${email}>` : `${encodedWords(name)}\r\n <${email}>`
}

const PLAIN_WORDS = /^[\x20-\x7E]{1,60}$/

/** Short ASCII stands as it is; all else as encoded words, which also keeps line breaks from beginning a header. */
function unstructured(text: string): string {
  return PLAIN_WORDS.test(text) && !text.includes('=?') ? text : encodedWords(text)
}

const LONGEST_WORD = 75 - '=?UTF-8?Q??='.length

/** RFC 2047, Q encoding: words of at most 75 characters, no character split between two, folded onto lines of their own. */
function encodedWords(text: string): string {
  const words: string[] = []
  let word = ''
  for (const character of text) {
    const encoded = bytesOf(character).map(inWord).join('')
    if (word.length + encoded.length > LONGEST_WORD) {
      words.push(word)
      word = ''
    }
    word += encoded
  }
  return [...words, word].map((one) => `=?UTF-8?Q?${one}?=`).join('\r\n ')
}

function inWord(byte: number): string {
  if (byte === 0x20) return '_'
  const character = String.fromCharCode(byte)
  return /[A-Za-z0-9]/.test(character) ? character : `=${hex(byte)}`
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}
