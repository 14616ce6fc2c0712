import type { Input } from '../../../shared/ipc/calls'
import type { TermsView } from '../../../shared/ipc/views/contract'
import type { Settings } from '../../../shared/ipc/views/workspace'
import type { Locale } from '../../ui/locale/locale'

export type Side = 'client' | 'freelancer'
type Terms = Input<'StartContract'>['terms']

/** The form as it is typed; amounts in the user's locale. */
export interface Entered {
  readonly title: string
  readonly ourSide: Side
  readonly us: string
  readonly them: string
  readonly currency: string
  readonly startedOn: string
  readonly budget: string
  readonly minimum: string
  readonly reference: string
  readonly tags: string
  readonly notes: string
}

export function nothingEntered(settings: Settings, today: string, locale: Locale): Entered {
  const { currency } = settings
  return {
    title: '',
    ourSide: 'client',
    us: settings.us.name,
    them: '',
    currency,
    startedOn: today,
    budget: '',
    minimum: ourMinimum(settings, currency, locale),
    reference: '',
    tags: '',
    notes: '',
  }
}

/** Our own minimum for a currency, as set in Settings; empty: the usual one (rule A1). */
export function ourMinimum(settings: Settings, currency: string, locale: Locale): string {
  const minimum = settings.minimums[currency]
  return minimum ? locale.amountText(minimum) : ''
}

export function enteredFrom(terms: TermsView, startedOn: string, locale: Locale): Entered {
  const isClient = terms.ourSide === 'client'
  const amount = (value: string | null) => (value === null ? '' : locale.amountText(value))
  return {
    title: terms.title,
    ourSide: terms.ourSide,
    us: isClient ? terms.client : terms.freelancer,
    them: isClient ? terms.freelancer : terms.client,
    currency: terms.currency,
    startedOn,
    budget: amount(terms.budget),
    minimum: amount(terms.minimum),
    reference: terms.reference ?? '',
    tags: terms.tags.join(', '),
    notes: terms.notes ?? '',
  }
}

export function termsOf(entered: Entered, locale: Locale): Terms {
  const { ourSide, us, them } = entered
  const amount = (typed: string) => (typed.trim() === '' ? null : locale.readAmount(typed))
  return {
    title: entered.title,
    client: ourSide === 'client' ? us : them,
    freelancer: ourSide === 'client' ? them : us,
    ourSide,
    currency: entered.currency,
    reference: entered.reference === '' ? null : entered.reference,
    notes: entered.notes === '' ? null : entered.notes,
    tags: entered.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    budget: amount(entered.budget),
    minimum: amount(entered.minimum),
  }
}

/** The form's field that a refusal speaks of; null: none of them. */
export function fieldAt(at: string | undefined, ourSide: Side): keyof Entered | null {
  switch (at) {
    case 'title':
    case 'currency':
    case 'budget':
    case 'minimum':
      return at
    case 'on':
      return 'startedOn'
    case 'client':
    case 'freelancer':
      return at === ourSide ? 'us' : 'them'
    default:
      return null
  }
}
