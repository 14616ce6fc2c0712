const SHARE = /^(\d{1,12})(?:\.(\d{1,12}))?$/
const DECIMALS = 12

/** Plain decimals added up exactly, without trailing zeros; null where one of them is none. */
export function sumShares(shares: readonly string[]): string | null {
  let sum = 0n
  for (const share of shares) {
    const match = SHARE.exec(share)
    if (!match) return null
    sum += BigInt((match[1] ?? '') + (match[2] ?? '').padEnd(DECIMALS, '0'))
  }
  const digits = sum.toString().padStart(DECIMALS + 1, '0')
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '')
  return digits.slice(0, -DECIMALS) + (fraction === '' ? '' : `.${fraction}`)
}
