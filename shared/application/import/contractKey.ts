import { normaliseLine } from '../../kernel/text'

/** What makes two contracts the same for an import. Equal for equal ones, after rule P13's normalising. */
export function contractKey(terms: { title: string; client: string; freelancer: string; currency: string }): string {
  return JSON.stringify([terms.title, terms.client, terms.freelancer, terms.currency].map(normaliseLine))
}
