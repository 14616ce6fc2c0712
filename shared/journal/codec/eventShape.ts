import type { ContractEvent, EventBody, EventMeta, EventType } from '../../rules/events'
import { planShape, termsFields } from './contractShape'
import { type Fields, list, literal, nullable, object, partial, type Shape, variants } from './shape'
import { contractId, count, day, flag, instant, milestoneId, money, requestId, side, text } from './values'

type BodyOf<Type extends EventType> = Omit<Extract<EventBody, { readonly type: Type }>, 'type'>

const META: Fields<EventMeta> = {
  contractId,
  version: count,
  side,
  recordedBy: side,
  on: day,
  recordedAt: instant,
  note: nullable(text),
}

/** A new event type doesn't compile until it has its fields here. */
function bodies(currency: string): { readonly [Type in EventType]: Fields<BodyOf<Type>> } {
  const amount = money(currency)
  const plan = planShape(currency)
  const dragged = list(milestoneId)
  const message = nullable(text)
  const { currency: _, ...editable } = termsFields(currency)
  const ofMilestone = { milestoneId }
  const answer = { requestId, reason: nullable(text) }
  return {
    ContractStarted: { terms: object(termsFields(currency)) },
    TermsEdited: { change: partial(editable) },
    ContractArchived: {},
    ContractUnarchived: {},
    NoteAdded: { text, corrects: nullable(count) },
    PlanChanged: { plan, dragged, agreed: nullable(flag) },
    ChangeRequestSent: { requestId, plan, dragged, message },
    ChangeRequestAccepted: answer,
    ChangeRequestDeclined: answer,
    ChangeRequestWithdrawn: { requestId },
    MilestoneFunded: { ...ofMilestone, charge: amount },
    WorkSubmitted: { ...ofMilestone, message },
    WorkReturned: { ...ofMilestone, message },
    MilestonePaid: { ...ofMilestone, amount },
    DueDateProposed: { ...ofMilestone, due: day },
    DueDateAgreed: { ...ofMilestone, due: day },
    EndingStarted: {},
    RefundRequested: { amount },
    RefundApproved: { amount },
    RefundDeclined: {},
    HeldPaid: { amount },
    HeldReturned: { amount },
    ContractEnded: {},
  }
}

type Cases = { readonly [Type in EventType]: Shape<Extract<ContractEvent, { readonly type: Type }>> }

export function eventShape(currency: string): Shape<ContractEvent> {
  const cases = Object.entries(bodies(currency)).map(([type, fields]) => [
    type,
    object({ type: literal(type), ...META, ...fields }),
  ])
  return variants<'type', ContractEvent>('type', Object.fromEntries(cases) as Cases)
}
