import * as z from 'zod/mini'
import { calendarDay, contractId, enteredText, importId, phrase, plainAmount, wireRefusal } from '../primitives'

export const appearance = z.enum(['system', 'light', 'dark'])
export const density = z.enum(['comfortable', 'compact'])

/** Of a logo: 150 kB of PNG as base64 and what stands before it. */
export const LONGEST_LOGO = 200_100
/** Drawn anew by the screen, so that nothing but a picture is in it; empty: none. */
const logo = z.string().check(z.maxLength(LONGEST_LOGO), z.regex(/^(data:image\/png;base64,[A-Za-z0-9+/]+={0,2})?$/))

export const settingsView = z.strictObject({
  us: z.strictObject({
    name: z.string().check(z.maxLength(200)),
    email: z.string().check(z.maxLength(320)),
    address: z.string().check(z.maxLength(2_000)),
    taxNumber: z.string().check(z.maxLength(100)),
    letterhead: z.string().check(z.maxLength(2_000)),
  }),
  /** At the head of what is printed. */
  logo: logo,
  /** A BCP 47 tag. */
  locale: z.string().check(z.maxLength(35)),
  currency: z.string().check(z.length(3)),
  /** Our minimums by currency, given to new contracts (rule A1). */
  minimums: z.record(z.string(), plainAmount),
  appearance: appearance,
  density: density,
  hideAmounts: z.boolean(),
  /** Whether single keys such as `n` act by themselves. */
  singleKeys: z.boolean(),
  /** Whether the desktop tells of what is overdue and what waits. */
  notifications: z.boolean(),
})
export type Settings = z.infer<typeof settingsView>

export const party = z.strictObject({
  name: enteredText.check(z.minLength(1)),
  email: z.string().check(z.maxLength(320)),
  address: z.string().check(z.maxLength(2_000)),
  taxNumber: z.string().check(z.maxLength(100)),
})
export type Party = z.infer<typeof party>

/** A party of the address book or of a contract; `contracts` counts those that name it. */
export const partyEntry = z.strictObject({ party: party, contracts: z.number(), saved: z.boolean() })
export type PartyEntry = z.infer<typeof partyEntry>

export const takeBack = z.strictObject({
  importId: importId,
  fileName: z.string(),
  on: calendarDay,
  contracts: z.number(),
})

export const workspaceView = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('ready'),
    today: calendarDay,
    /** Sample contracts are a workspace of their own. */
    samples: z.boolean(),
    contracts: z.number(),
    waiting: z.number(),
    settings: settingsView,
    /** Imports that can still be taken back, the latest first. */
    imports: z.array(takeBack),
  }),
  /** The store can't be opened: it is newer than the program, or fails its checks; nothing in it was changed. */
  z.strictObject({ state: z.enum(['newer', 'damaged', 'unavailable']), message: z.string() }),
])
export type WorkspaceView = z.infer<typeof workspaceView>
export type ReadyWorkspace = Extract<WorkspaceView, { state: 'ready' }>

export const inboxItem = z.strictObject({
  kind: z.enum(['request', 'work', 'refund', 'fund', 'overdue', 'due-date']),
  contractId: contractId,
  contract: z.string(),
  party: z.string(),
  sentence: phrase,
  since: z.nullable(calendarDay),
})
export type InboxItem = z.infer<typeof inboxItem>
export const inboxView = z.strictObject({ items: z.array(inboxItem) })

export const importColumn = z.enum([
  'contract',
  'client',
  'freelancer',
  'ourSide',
  'currency',
  'budget',
  'milestone',
  'description',
  'amount',
  'due',
  'fundedOn',
  'paid',
  'paidOn',
])
export type ImportColumn = z.infer<typeof importColumn>

/** How the file writes amounts and days; null: not told yet, found from the file where it is plain. */
export const importStyle = z.strictObject({
  /** Which character stands before the decimals. */
  decimal: z.nullable(z.enum(['point', 'comma'])),
  dayOrder: z.nullable(z.enum(['year-month-day', 'day-month-year', 'month-day-year'])),
})

export const importOptions = z.strictObject({
  /** Heading index by column; null: as found from the headings. */
  mapping: z.nullable(z.partialRecord(importColumn, z.int().check(z.nonnegative()))),
  style: importStyle,
  /** Our side where the file doesn't say. */
  ourSide: z.nullable(z.enum(['client', 'freelancer'])),
})
export type ImportOptions = z.infer<typeof importOptions>

export const importProblem = z.strictObject({
  /** Line of the file, counted from 1, where the row begins. */
  line: z.number(),
  contract: z.string(),
  refusal: wireRefusal,
})
export type ImportProblem = z.infer<typeof importProblem>

export const importContract = z.strictObject({
  /** Its first row's line. */
  line: z.number(),
  title: z.string(),
  client: z.string(),
  freelancer: z.string(),
  ourSide: z.enum(['client', 'freelancer']),
  currency: z.string(),
  milestones: z.number(),
  /** `there`: the same contract is in the workspace already, and is skipped. */
  outcome: z.enum(['new', 'there']),
  value: plainAmount,
  deposited: plainAmount,
  held: plainAmount,
  paid: plainAmount,
})
export type ImportContract = z.infer<typeof importContract>

export const importPreview = z.strictObject({
  stagedId: importId,
  fileName: z.string(),
  rows: z.number(),
  headings: z.array(z.string()),
  /** First rows as they stand, for the mapping step. */
  sample: z.array(z.array(z.string())),
  mapping: z.partialRecord(importColumn, z.number()),
  /** Columns that must be mapped before anything can be read. */
  missing: z.array(importColumn),
  style: importStyle,
  /** What must be asked, each with cells of the file that can be read two ways. */
  questions: z.array(
    z.strictObject({ about: z.enum(['decimal', 'dayOrder', 'ourSide']), examples: z.array(z.string()) }),
  ),
  contracts: z.array(importContract),
  problems: z.array(importProblem),
  /** Of the new contracts, by currency. */
  totals: z.array(
    z.strictObject({
      currency: z.string(),
      contracts: z.number(),
      value: plainAmount,
      deposited: plainAmount,
      held: plainAmount,
      paid: plainAmount,
    }),
  ),
})
export type ImportPreview = z.infer<typeof importPreview>

export const importResult = z.strictObject({
  importId: importId,
  imported: z.number(),
  skipped: z.number(),
  refused: z.number(),
  cancelled: z.boolean(),
})
export type ImportResult = z.infer<typeof importResult>
