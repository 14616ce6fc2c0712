import type { WireRefusal } from '../../shared/ipc/primitives'

/** What to say at a field of a form; null where the refusal is about something else. */
export function errorAt(refusal: WireRefusal | null, field: string): string | null {
  return refusal?.at && !('milestoneId' in refusal.at) && refusal.at.field === field ? refusal.message : null
}

/** What is to be said above the form, because none of its fields is to blame. */
export function errorElsewhere(refusal: WireRefusal | null, fields: readonly string[]): string | null {
  return refusal && fields.every((field) => errorAt(refusal, field) === null) ? refusal.message : null
}
