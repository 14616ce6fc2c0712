import * as z from 'zod/mini'
import type { CalendarDay } from '../kernel/calendarDay'
import { parseDay } from '../kernel/calendarDay'
import type { CommandId, ContractId, MilestoneId, RequestId } from '../kernel/ids'

const identifier = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))
export const contractId = identifier as unknown as z.ZodMiniType<ContractId, string>
export const milestoneId = identifier as unknown as z.ZodMiniType<MilestoneId, string>
export const requestId = identifier as unknown as z.ZodMiniType<RequestId, string>
export const commandId = identifier as unknown as z.ZodMiniType<CommandId, string>
export const importId = identifier
/** Who writes a draft: each opening of an editor has an id of its own. */
export const writer = identifier

export const calendarDay = z.string().check(z.refine((text) => parseDay(text) !== null)) as unknown as z.ZodMiniType<
  CalendarDay,
  string
>
export const side = z.enum(['client', 'freelancer'])
/** Written by the core: all the decimals of the currency. */
export const plainAmount = z.string().check(z.regex(/^-?\d+(\.\d+)?$/))
/** Longer than the rules allow, so that the rules can say so. */
const LONGEST_ENTERED = 200_000
export const enteredText = z.string().check(z.maxLength(LONGEST_ENTERED))
export const enteredAmount = z.string().check(z.maxLength(LONGEST_ENTERED))
export const enteredDay = z.string().check(z.maxLength(LONGEST_ENTERED))
/** Of a draft: far more than a plan may have, so that the rules can say so (P13). */
export const MOST_ROWS = 20_000

/** A sentence in parts, so that the screen shows amounts and days in the user's locale and can hide amounts. */
export const phrasePart = z.union([
  z.string(),
  z.strictObject({ strong: z.string() }),
  z.strictObject({ day: calendarDay }),
  z.strictObject({ amount: plainAmount, currency: z.string() }),
])
export const phrase = z.array(phrasePart)

export type PhrasePart = z.infer<typeof phrasePart>
export type Phrase = readonly PhrasePart[]
export type SideName = z.infer<typeof side>

export const wireRefusal = z.strictObject({
  code: z.string(),
  rule: z.nullable(z.string()),
  message: z.string(),
  at: z.nullable(
    z.union([
      z.strictObject({ milestoneId: milestoneId, field: z.enum(['title', 'description', 'amount', 'due']) }),
      z.strictObject({ field: z.string() }),
    ]),
  ),
})
/** A refusal as it crosses the boundary: of the rules, or of the application (then `rule` is null). */
export type WireRefusal = z.infer<typeof wireRefusal>
