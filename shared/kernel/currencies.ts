/**
 * ISO 4217's exponents: how many decimals a currency's minor unit has (rule A3). A table of our own, because
 * the platform's formatter gives 0 for HUF, IDR, COP, IQD and others. Codes without a minor unit (XAU, XDR, XXX …) are left out.
 */
const TWO_DECIMALS = `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG
HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV
MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`
const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND'
const FOUR_DECIMALS = 'CLF UYW'

export type Exponent = 0 | 2 | 3 | 4

const EXPONENTS: ReadonlyMap<string, Exponent> = new Map(
  (
    [
      [TWO_DECIMALS, 2],
      [NO_DECIMALS, 0],
      [THREE_DECIMALS, 3],
      [FOUR_DECIMALS, 4],
    ] as const
  ).flatMap(([codes, exponent]) => codes.split(/\s+/).map((code) => [code, exponent] as const)),
)

export const CURRENCY_CODES: readonly string[] = [...EXPONENTS.keys()].sort()

export function isCurrency(code: string): boolean {
  return EXPONENTS.has(code)
}

/** Throws for an unknown code: ask `isCurrency` at the edge first (`currency-unknown`, rule C1). */
export function exponentOf(code: string): Exponent {
  const exponent = EXPONENTS.get(code)
  if (exponent === undefined) throw new Error(`Not a currency of ISO 4217: ${code}`)
  return exponent
}
