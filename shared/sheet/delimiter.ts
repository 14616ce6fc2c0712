import type { Delimiter } from './sheet'

const CANDIDATES: readonly Delimiter[] = [';', '\t', ',']
const RECORDS_LOOKED_AT = 20
const CHARACTERS_LOOKED_AT = 200_000

type Counts = Record<Delimiter, number>

const none = (): Counts => ({ ',': 0, ';': 0, '\t': 0 })

/** How often each candidate stands outside quotes, in each of the first records that have anything in them. */
function countByRecord(text: string): readonly Counts[] {
  const records: Counts[] = []
  let counts = none()
  let isQuoted = false
  let isBlank = true
  const end = Math.min(text.length, CHARACTERS_LOOKED_AT)
  for (let at = 0; at < end && records.length < RECORDS_LOOKED_AT; at += 1) {
    const character = text[at]
    if (character === '"') isQuoted = !isQuoted
    if (!isQuoted && (character === '\n' || character === '\r')) {
      if (!isBlank) records.push(counts)
      counts = none()
      isBlank = true
      continue
    }
    isBlank = false
    if (!isQuoted && (character === ',' || character === ';' || character === '\t')) counts[character] += 1
  }
  if (!isBlank && records.length < RECORDS_LOOKED_AT) records.push(counts)
  return records
}

/** The candidate whose number in the heading row most other rows share; on a tie the one that stands there more often. */
export function findDelimiter(text: string): Delimiter {
  const [heading = none(), ...others] = countByRecord(text)
  const [best] = CANDIDATES.filter((candidate) => heading[candidate] > 0)
    .map((candidate) => ({
      candidate,
      agreeing: others.filter((counts) => counts[candidate] === heading[candidate]).length,
      count: heading[candidate],
    }))
    .sort((a, b) => b.agreeing - a.agreeing || b.count - a.count)
  return best?.candidate ?? ','
}
