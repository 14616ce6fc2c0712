import type { EnteredTerms, Upkeep } from '../../../shared/rules/commands'
import type { Book } from './oracleBook'
import { decimalsOf, isUnseen, lengthOf, readMoney, tidyText, tidyTitle, titleFault, usualMinimum } from './oracleTexts'

interface ReadTerms {
  readonly text: string
  readonly minimum: bigint | null
}

/** Rule C1, the faults in the order of its fields. */
function readTerms(entered: EnteredTerms): ReadTerms | string {
  const title = tidyTitle(entered.title)
  const fault = titleFault(title)
  if (fault) return fault
  const parties = [tidyTitle(entered.client), tidyTitle(entered.freelancer)]
  for (const party of parties) {
    if (isUnseen(party)) return 'party-required'
    if (lengthOf(party) > 200) return 'party-too-long'
  }
  const decimals = decimalsOf(entered.currency)
  if (decimals === undefined) return 'currency-unknown'
  const wishes: (bigint | null)[] = []
  for (const name of ['budget', 'minimum'] as const) {
    const text = entered[name]
    const read = text === null ? { value: null } : readMoney(text, decimals)
    if ('fault' in read) return `${name}-invalid`
    wishes.push(read.value)
  }
  const [reference, notes] = [entered.reference, entered.notes].map((text) =>
    text === null || isUnseen(tidyText(text)) ? '' : tidyText(text),
  )
  const tags = [...new Set(entered.tags.map(tidyTitle).filter((tag) => !isUnseen(tag)))]
  const text = [title, ...parties, entered.ourSide, reference, notes, tags.join('|'), ...wishes.map(String)].join('\n')
  return { text, minimum: wishes[1] ?? null }
}

export function openBook(terms: EnteredTerms, on: string, today: string): Book | string {
  const read = readTerms(terms)
  if (typeof read === 'string') return read
  if (on > today) return 'date-in-future'
  return {
    decimals: decimalsOf(terms.currency) ?? 0,
    usualMinimum: usualMinimum(terms.currency),
    terms: read.text,
    minimum: read.minimum,
    rows: new Map(),
    settled: [],
    planned: [],
    movements: [],
    request: null,
    refund: 'none',
    state: 'open',
    planVersion: 0,
    lastDay: on,
    events: 1,
    archived: false,
  }
}

/** Keeps the contract's own papers: the code of the refusal, or null and the book is written. */
export function judgeUpkeep(book: Book, upkeep: Upkeep, currency: string): string | null {
  switch (upkeep.type) {
    case 'EditTerms': {
      const read = readTerms({ ...upkeep.terms, currency })
      if (typeof read === 'string') return read
      if (read.text === book.terms) return 'no-changes'
      book.terms = read.text
      book.minimum = read.minimum
      break
    }
    case 'ArchiveContract':
    case 'UnarchiveContract': {
      const archived = upkeep.type === 'ArchiveContract'
      if (book.archived === archived) return 'no-changes'
      book.archived = archived
      break
    }
    case 'AddNote': {
      const text = tidyText(upkeep.text)
      if (isUnseen(text)) return 'no-changes'
      if (upkeep.corrects !== null && !(upkeep.corrects >= 0 && upkeep.corrects < book.events)) return 'no-changes'
      if (lengthOf(text) > 5000) return 'description-too-long'
    }
  }
  return null
}
