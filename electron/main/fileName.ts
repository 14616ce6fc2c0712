const LONGEST_BYTES = 180
/** Names that Windows gives to devices, whatever stands behind the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/gu

/** A name for a file in whichever folder: never a path, and good on every system. `ending`: `.pdf`. */
export function fileNameOf(name: string, ending: string): string {
  const stem = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
  const plain = stem
    .replace(/\p{Cs}/gu, ' ')
    .replace(UNSAFE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/, '')
  const short = shortened(plain).replace(/[. ]+$/, '')
  if (short === '') return `file${ending}`
  return DEVICE.test(short) ? `_${short}${ending}` : `${short}${ending}`
}

/** File systems count bytes. */
function shortened(text: string): string {
  let [bytes, kept] = [0, '']
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > LONGEST_BYTES) return kept
    kept += character
  }
  return kept
}
