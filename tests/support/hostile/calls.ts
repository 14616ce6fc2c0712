import { type Random, seeded } from '../rules/random'

/** What must become of a call: an answer, a refusal, or no answer at all (`rejected`). */
export type Outcome = 'answered' | 'refused' | 'rejected'

export interface HostileCall {
  readonly request: unknown
  readonly outcome: Outcome
  /** Starts a contract that there wasn't. */
  readonly starts: boolean
}

interface Valid {
  readonly call: string
  readonly input: Readonly<Record<string, unknown>>
}

const TERMS = {
  ...{ title: 'Kept', client: 'A', freelancer: 'B', ourSide: 'client', currency: 'USD' },
  ...{ reference: null, notes: null, tags: [], budget: null, minimum: null },
}

function start(number: number, on: string): Valid {
  const [commandId, contractId] = [`hostile-${number}`, `contract-${number}`]
  return { call: 'StartContract', input: { commandId, contractId, terms: TERMS, on } }
}

function valid(random: Random, started: number, on: string): Valid {
  const contractId = `contract-${random.below(started)}`
  return random.pick<Valid>([
    { call: 'GetWorkspace', input: {} },
    { call: 'ListContracts', input: { from: random.below(5), limit: 1 + random.below(20) } },
    { call: 'GetContract', input: { contractId } },
    { call: 'GetHistory', input: { contractId } },
    { call: 'GetInbox', input: {} },
    // Again, as after an answer that was lost: it is answered alike, and nothing is done.
    start(random.below(started), on),
  ])
}

const KEYS = ['call', 'input', '__proto__', 'constructor', 'toString', 'x', '', '0']

function anything(random: Random, depth = 0): unknown {
  const less = () => anything(random, depth + 1)
  const shallow = [
    () => null,
    () => random.below(2 ** 31) - 2 ** 30,
    () => random.unit() * 1e300,
    () => random.chance(0.5),
    () => '\u0000\ud800'.repeat(random.below(5)),
    () => 'x'.repeat(random.below(500)),
  ]
  const deep = [
    () => Array.from({ length: random.below(4) }, less),
    () => Object.fromEntries(Array.from({ length: random.below(4) }, () => [random.pick(KEYS), less()])),
  ]
  return random.pick(depth > 4 ? shallow : [...shallow, ...deep])()
}

const STRANGE = [
  'getWorkspace',
  'GetWorkspace ',
  'toString',
  '__proto__',
  'constructor',
  'OpenFile',
  'SaveFile\u0000',
  '',
]

/** A valid call that was bent, so that it can't be valid any more. */
function bent(random: Random, { call, input }: Valid): string {
  const text = JSON.stringify({ call, input })
  const [key] = random.shuffled(Object.keys(input))
  return random.pick<() => string>([
    () => text.slice(0, random.below(text.length)),
    () => `${text}${random.pick(['}', ',', '\u0000', text])}`,
    () => JSON.stringify({ call: random.pick(STRANGE), input }),
    () => JSON.stringify({ call: random.pick([null, 7, [call], { call }]), input }),
    () => JSON.stringify({ call, input, more: anything(random) }),
    () => JSON.stringify({ call, input: { ...input, more: anything(random) } }),
    () => JSON.stringify({ call, input: key === undefined ? null : { ...input, [key]: undefined } }),
    () => JSON.stringify({ call, input: key === undefined ? [] : { ...input, [key]: { $: anything(random) } } }),
    () => JSON.stringify({ call, input: random.pick([null, [], 'x', 7]) }),
    () => text.replace('"input":{', '"input":{"__proto__":{},'),
  ])()
}

/** Of the host's own: what would open a dialogue or hand something to the system is bent always. */
function bentForHost(random: Random): string {
  const call = random.pick(['OpenMail', 'SaveFile', 'SavePdf', 'ChoosePdfFolder', 'SavePdfIn', 'ContractShown'])
  const address = random.pick([
    'https://a.example/',
    'file:///etc/passwd',
    'javascript:1',
    'mailto:a@b.example?attach=/x',
  ])
  const input = random.pick<unknown>([
    { more: anything(random) },
    { mailto: address },
    { name: '', type: 'text/csv', text: '' },
    { name: 'a.pdf', folder: random.pick(['/etc', '..', '00000000-0000-4000-8000-000000000000']) },
    { id: { $: anything(random) }, title: 'A' },
    [],
  ])
  return JSON.stringify({ call, input })
}

/** Of a page that is not ours, or was taken over: the same calls for the same seed. `on`: a day that contracts may start on. */
export function* hostileCalls(seed: number, count: number, on: string): Generator<HostileCall> {
  const random = seeded(seed)
  let started = 0
  for (let made = 0; made < count; made += 1) {
    const starts = started === 0 || random.chance(0.002)
    if (starts) {
      yield { request: JSON.stringify(start(started, on)), outcome: 'answered', starts }
      started += 1
      continue
    }
    const one = valid(random, started, on)
    const kind = random.below(8)
    if (kind === 0) yield { request: JSON.stringify(one), outcome: 'answered', starts }
    else if (kind === 1) yield { request: bentForHost(random), outcome: 'refused', starts }
    else if (kind === 2) yield { request: textOf(anything(random)), outcome: 'refused', starts }
    else if (kind === 3) yield { request: noText(random), outcome: 'rejected', starts }
    else yield { request: bent(random, one), outcome: 'refused', starts }
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function noText(random: Random): unknown {
  const value = anything(random)
  return typeof value === 'string' ? [value] : value
}
