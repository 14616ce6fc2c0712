export type Paper = 'a4' | 'letter'

/** Where Letter is the usual paper; everywhere else it is A4. */
const LETTER = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'HN', 'NI', 'PA', 'PR', 'SV', 'DO', 'BO'])

/** By the region of a BCP 47 tag; without one, by the region where the language is spoken most. */
export function paperOf(tag: string): Paper {
  try {
    return LETTER.has(new Intl.Locale(tag).maximize().region ?? '') ? 'letter' : 'a4'
  } catch {
    return 'a4'
  }
}
