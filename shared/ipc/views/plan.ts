import * as z from 'zod/mini'
import {
  calendarDay,
  enteredAmount,
  enteredDay,
  enteredText,
  MOST_ROWS,
  milestoneId,
  plainAmount,
  wireRefusal,
  writer,
} from '../primitives'

export const milestoneField = z.enum(['title', 'description', 'amount', 'due'])

/** A milestone's four fields as the core has them. */
export const milestoneFields = z.strictObject({
  title: z.string(),
  description: z.string(),
  amount: plainAmount,
  due: z.nullable(calendarDay),
})

const fieldChange = z.strictObject({
  field: milestoneField,
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
})

/** One line of Show changes. Positions count from 1 over all milestones, the locked ones too (rule P4). */
export const changedMilestone = z.strictObject({
  id: milestoneId,
  kind: z.enum(['kept', 'added', 'removed']),
  /** Before and after; null where it doesn't stand in that plan. */
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  moved: z.boolean(),
  edits: z.array(fieldChange),
  /** As it will stand; as it stood where it is removed. */
  milestone: milestoneFields,
})

export const planTotals = z.strictObject({
  /** Paid and active: what the plan can't change. */
  fixed: plainAmount,
  planned: plainAmount,
  value: plainAmount,
})

/** What a draft or a request changes: lines in the draft's order, a removed one after the line it followed. */
export const changesView = z.strictObject({
  currency: z.string(),
  lines: z.array(changedMilestone),
  counts: z.strictObject({ added: z.number(), removed: z.number(), edited: z.number(), moved: z.number() }),
  before: planTotals,
  after: planTotals,
  budget: z.nullable(plainAmount),
  /** How far the value after is over the budget; null where it isn't, or there is no budget (rule C2). */
  overBudget: z.nullable(plainAmount),
  /** Budget − paid − active: what Divide shares; null without a budget (rule A5). */
  divisible: z.nullable(plainAmount),
})

/** Draft lines with unreadable amounts count as zero in the totals and are named in `faults`. */
export const draftPreview = z.strictObject({
  changes: changesView,
  faults: z.array(wireRefusal),
  /** What sending it now would be refused for, the first by the rules' order; null where it can be sent. */
  refusal: z.nullable(wireRefusal),
})

export type ChangesView = z.infer<typeof changesView>
export type ChangedMilestone = z.infer<typeof changedMilestone>
export type DraftPreview = z.infer<typeof draftPreview>

/** A row of the editor: texts just as typed, so that nothing typed is lost. */
export const draftRow = z.strictObject({
  id: milestoneId,
  title: enteredText,
  description: enteredText,
  amount: enteredAmount,
  due: enteredDay,
})
export type DraftRow = z.infer<typeof draftRow>

/** An unsent draft (rule P3). Amounts and days in `rows` are as the user typed them, in the locale named beside them. */
export const draft = z.strictObject({
  locale: z.string().check(z.maxLength(35)),
  base: z.int().check(z.nonnegative()),
  rows: z.array(draftRow).check(z.maxLength(MOST_ROWS)),
  dragged: z.array(milestoneId).check(z.maxLength(MOST_ROWS)),
})
export type Draft = z.infer<typeof draft>

/** A draft as it is kept, with who wrote it. */
export const keptDraft = z.extend(draft, { writer })
export type KeptDraft = z.infer<typeof keptDraft>

/** A row pasted into the editor: a plain amount and an ISO day where they could be read, otherwise as pasted. */
export const pastedRow = z.strictObject({
  title: z.string(),
  description: z.string(),
  amount: z.string(),
  due: z.string(),
})
export type PastedRow = z.infer<typeof pastedRow>

export const rebaseConflict = z.strictObject({
  milestoneId: z.nullable(milestoneId),
  /** `plan-order` where both changed the order; `removed-there`, `removed-here` where one side deleted what the other edited. */
  kind: z.enum(['title', 'description', 'amount', 'due', 'plan-order', 'removed-there', 'removed-here']),
  title: z.string(),
  before: z.nullable(z.string()),
  theirs: z.nullable(z.string()),
  mine: z.nullable(z.string()),
})

/** A draft carried to the plan as it is now (rule P10): `mine` where I win every conflict, `theirs` where the plan does. */
export const rebaseView = z.strictObject({
  base: z.number(),
  conflicts: z.array(rebaseConflict),
  mine: draft,
  theirs: draft,
})
export type RebaseView = z.infer<typeof rebaseView>
export type RebaseConflict = z.infer<typeof rebaseConflict>
