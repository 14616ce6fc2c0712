import type { Phrase } from '../../ipc/primitives'
import type { ContractTerms } from '../../rules/contract'
import type { TermsChange } from '../../rules/events'
import { money, say } from './phrase'

const NAMES: Record<keyof TermsChange, string> = {
  title: 'title',
  client: 'client',
  freelancer: 'freelancer',
  ourSide: 'our side',
  reference: 'reference',
  notes: 'notes',
  tags: 'tags',
  budget: 'budget',
  minimum: 'minimum',
}

export function editedTermNames(change: TermsChange): readonly string[] {
  return fieldsOf(change).map((field) => NAMES[field])
}

/** `Budget 5,000.00 → 5,700.00`; long notes are only named. */
export function editedTerms(before: ContractTerms, change: TermsChange): readonly Phrase[] {
  const after = { ...before, ...change }
  return fieldsOf(change).map((field) =>
    field === 'notes'
      ? say`Notes changed`
      : say`${capital(NAMES[field])} ${termIn(before, field)} → ${termIn(after, field)}`,
  )
}

function termIn(terms: ContractTerms, field: Exclude<keyof TermsChange, 'notes'>): Phrase {
  const value = terms[field]
  if (typeof value === 'bigint') return [money(value, terms.currency)]
  const text = Array.isArray(value) ? value.join(', ') : (value ?? '')
  return [text === '' ? 'none' : String(text)]
}

function fieldsOf(change: TermsChange): readonly (keyof TermsChange)[] {
  return (Object.keys(NAMES) as (keyof TermsChange)[]).filter((field) => Object.hasOwn(change, field))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
