const LONGEST_MAILTO = 2_000

/** One plain address: no list, no name, nothing that could begin another header. */
export function isAddress(text: string): boolean {
  return text.length <= 320 && /^[^\s\p{C}@<>(),;:"\\[\]]+@[^\s\p{C}@<>(),;:"\\[\]]+$/u.test(text)
}

/** RFC 6068; null where the address would pass what mail programs take (product, Habits). */
export function mailtoOf({ to, subject, body }: { to: string; subject: string; body: string }): string | null {
  const address = encode(to).replace('%40', '@')
  const mailto = `mailto:${address}?subject=${encode(subject)}&body=${encode(body.replace(/\n/g, '\r\n'))}`
  return mailto.length > LONGEST_MAILTO ? null : mailto
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
}
