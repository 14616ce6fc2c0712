import { parseDay } from '../../../shared/kernel/calendarDay'
import { isCurrency } from '../../../shared/kernel/currencies'
import { REFUSAL_CODES } from '../../../shared/rules/refusals'

/** A scenario as its file tells it; tests/scenarios/README.md says what the names mean. */
export interface Scenario {
  readonly name: string
  readonly contract: { readonly currency: string; readonly minimum?: string }
  readonly steps: readonly Step[]
}

export interface PlanEntry {
  readonly key: string
  readonly title?: string
  readonly description?: string | null
  readonly amount?: string
  readonly due?: string | null
}

export interface Step {
  readonly on?: string
  readonly as?: 'client' | 'freelancer'
  readonly do: DoName
  readonly plan?: readonly PlanEntry[]
  readonly base?: number
  readonly milestone?: string
  readonly amount?: string
  readonly then?: 'keep-open' | 'end'
  readonly date?: string
  readonly note?: string
  readonly message?: string
  readonly reason?: string
  readonly refused?: string
  readonly expect?: Expectation
}

export interface ExpectedChanges {
  readonly added?: readonly string[]
  readonly removed?: readonly string[]
  readonly edited?: Readonly<Record<string, readonly string[]>>
  readonly moved?: readonly string[]
}

export type Expectation = Readonly<Record<string, unknown>> & { readonly changes?: ExpectedChanges }

const PLAN = { needs: ['plan'], may: ['base'] }
const NAMED = { needs: ['milestone'], may: [] }
const BARE = { needs: [], may: [] }
const DO = {
  'send-plan': PLAN,
  'propose-plan': PLAN,
  accept: BARE,
  decline: BARE,
  withdraw: BARE,
  fund: { needs: ['milestone'], may: ['base'] },
  submit: NAMED,
  'ask-changes': NAMED,
  pay: { needs: ['milestone'], may: ['amount', 'then'] },
  end: { needs: [], may: ['amount'] },
  'pay-held': { needs: [], may: ['amount'] },
  'request-refund': BARE,
  'approve-refund': BARE,
  'decline-refund': BARE,
  'agree-due-date': { needs: ['milestone', 'date'], may: [] },
} as const satisfies Record<string, { needs: readonly string[]; may: readonly string[] }>
export type DoName = keyof typeof DO

const TEXT = (value: unknown) => typeof value === 'string'
const TEXT_OR_NULL = (value: unknown) => value === null || TEXT(value)
const ONE_OF =
  (...names: readonly string[]) =>
  (value: unknown) =>
    TEXT(value) && names.includes(value as string)
const EVERY_STEP = ['on', 'as', 'do', 'expect', 'refused', 'note', 'message', 'reason']
const MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  on: (value) => TEXT(value) && parseDay(value as string) !== null,
  as: ONE_OF('client', 'freelancer'),
  do: ONE_OF(...Object.keys(DO)),
  plan: (value) => Array.isArray(value) && value.every(isPlanEntry),
  base: Number.isInteger,
  milestone: TEXT,
  amount: TEXT,
  date: TEXT,
  note: TEXT,
  message: TEXT,
  reason: TEXT,
  // biome-ignore lint/suspicious/noThenProperty: the files' own name for it; it is never awaited.
  then: ONE_OF('keep-open', 'end'),
  refused: ONE_OF(...REFUSAL_CODES),
  expect: isObject,
}

const ENTRY: Readonly<Record<string, (value: unknown) => boolean>> = {
  key: TEXT,
  title: TEXT,
  description: TEXT_OR_NULL,
  amount: TEXT,
  due: TEXT_OR_NULL,
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlanEntry(value: unknown): boolean {
  return isObject(value) && TEXT(value.key) && Object.entries(value).every(([name, one]) => ENTRY[name]?.(one) === true)
}

/** Throws where the file is not a scenario: a story that can't be read must not pass. */
export function readScenario(text: string): Scenario {
  const file: unknown = JSON.parse(text)
  if (!isObject(file)) throw new Error('The file holds no object')
  const unknown = Object.keys(file).find((name) => !['name', 'contract', 'steps'].includes(name))
  if (unknown) throw new Error(`Unknown: ${unknown}`)
  const { name, contract, steps } = file
  if (!TEXT(name)) throw new Error('The scenario has no name')
  if (!isObject(contract) || !TEXT(contract.currency) || !isCurrency(contract.currency as string))
    throw new Error('contract.currency is none')
  const term = Object.keys(contract).find((one) => one !== 'currency' && !(one === 'minimum' && TEXT(contract[one])))
  if (term) throw new Error(`Not understood: contract.${term}`)
  if (!Array.isArray(steps) || steps.length === 0) throw new Error('The scenario has no steps')
  for (const [index, step] of steps.entries()) checkStep(step, `step ${index + 1}`)
  if (!TEXT(steps[0].on)) throw new Error('step 1: the first step needs its day')
  return file as unknown as Scenario
}

function checkStep(step: unknown, place: string): void {
  if (!isObject(step)) throw new Error(`${place}: not an object`)
  const does = step.do
  if (!MEMBERS.do?.(does)) throw new Error(`${place}: unknown do ${JSON.stringify(does)}`)
  const { needs, may } = DO[does as DoName] as { needs: readonly string[]; may: readonly string[] }
  for (const [name, value] of Object.entries(step)) {
    if (![...EVERY_STEP, ...needs, ...may].includes(name)) throw new Error(`${place}: ${does} has no ${name}`)
    if (!MEMBERS[name]?.(value)) throw new Error(`${place}: ${name} is not understood: ${JSON.stringify(value)}`)
  }
  const missing = needs.find((name) => !(name in step))
  if (missing) throw new Error(`${place}: ${does} needs ${missing}`)
  const keys = ((step.plan ?? []) as readonly PlanEntry[]).map(({ key }) => key)
  if (new Set(keys).size < keys.length) throw new Error(`${place}: a key comes twice in the plan`)
}
