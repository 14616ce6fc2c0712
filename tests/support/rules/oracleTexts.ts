/** The oracle reads texts and amounts by itself, from rules A3, A4, P12 and P13 alone. */
export type Read<Value> = { readonly value: Value } | { readonly fault: string }

const DECIMALS: Readonly<Record<string, number>> = { USD: 2, EUR: 2, HUF: 2, JPY: 0, KWD: 3, CLF: 4 }

export function decimalsOf(currency: string): number | undefined {
  return DECIMALS[currency]
}

export function usualMinimum(currency: string): bigint {
  if (currency === 'JPY') return 500n
  if (currency === 'KWD') return 1500n
  return BigInt(`5${'0'.repeat(DECIMALS[currency] ?? 0)}`)
}

/** Character by character: no pattern, so that it can't share the program's. */
export function readMoney(text: string, decimals: number): Read<bigint> {
  const negative = text.startsWith('-')
  let whole = ''
  let part = ''
  let points = 0
  for (const character of negative ? text.slice(1) : text) {
    if (character === '.') points += 1
    else if (!'0123456789'.includes(character)) return { fault: 'amount-invalid' }
    else if (points === 0) whole += character
    else part += character
  }
  if (points > 1 || whole === '' || (points === 1 && part === '')) return { fault: 'amount-invalid' }
  if (part.length > decimals) return { fault: 'amount-precision' }
  const value = BigInt(whole + part + '0'.repeat(decimals - part.length))
  if (negative || value === 0n) return { fault: 'amount-not-positive' }
  return value > BigInt(`999999999999${'0'.repeat(decimals)}`) ? { fault: 'amount-too-large' } : { value }
}

const SPACES = ' \u00a0\u2003\u3000\ufeff'
const UNSEEN = `${SPACES}\u200b\u200d\u2060\u00ad\u3164\u2800\u202e`

function trimmed(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && `${SPACES}\n\t`.includes(text.charAt(from))) from += 1
  while (to > from && `${SPACES}\n\t`.includes(text.charAt(to - 1))) to -= 1
  return text.slice(from, to).normalize('NFC')
}

export function tidyTitle(text: string): string {
  const line = [...text].map((one) =>
    (one.codePointAt(0) ?? 0) < 32 || '\u2028\u2029\u007f'.includes(one) ? ' ' : one,
  )
  return trimmed(line.join(''))
}

export const tidyText = trimmed

export function isUnseen(text: string): boolean {
  return [...text].every((one) => UNSEEN.includes(one))
}

export function lengthOf(text: string): number {
  return [...text].length
}

export function titleFault(tidy: string): string | null {
  if (isUnseen(tidy)) return 'title-required'
  return lengthOf(tidy) > 200 ? 'title-too-long' : null
}

export function isDay(text: string): boolean {
  const digits = [0, 1, 2, 3, 5, 6, 8, 9].every((at) => text.charAt(at) >= '0' && text.charAt(at) <= '9')
  if (text.length !== 10 || text.charAt(4) !== '-' || text.charAt(7) !== '-' || !digits) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) && !text.startsWith('0000')
}
