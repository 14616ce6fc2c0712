import type * as z from 'zod/mini'
import { CALLS, type CallName } from '../ipc/calls'
import type { WireRefusal } from '../ipc/primitives'
import { ok, type Result, refused } from '../kernel/result'
import { fault } from './faults'

/** Characters of JSON. Only the call that carries a file's text may be long. */
const LONGEST_CALL = 24_000_000
const LONGEST_CALL_WITH_FILE = 240_000_000

interface ReadRequest {
  readonly call: CallName
  readonly input: unknown
}

/** The one gate by which calls come in: length, JSON, the table's own names, and the input's shape, in that order. */
export function readRequest(text: string): Result<ReadRequest, WireRefusal> {
  const request = typeof text === 'string' && text.length <= LONGEST_CALL_WITH_FILE ? parsed(text) : null
  if (!isRequest(request) || !isCallName(request.call)) return refused(fault('call-malformed', 'call'))
  if (text.length > LONGEST_CALL && request.call !== 'PreviewImport') return refused(fault('call-malformed', 'input'))
  if (mayNamePrototype(text) && namesPrototype(request)) return refused(fault('call-malformed', '__proto__'))
  const input = CALLS[request.call].input.safeParse(request.input)
  return input.success
    ? ok({ call: request.call, input: input.data })
    : refused(fault('call-malformed', placeOf(input.error)))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRequest(value: unknown): value is { call: unknown; input: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length === 2 && Object.hasOwn(value, 'call') && Object.hasOwn(value, 'input')
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(CALLS, name)
}

/** Spares the walk through every value where the text can't hold such a key, escaped or not. */
function mayNamePrototype(text: string): boolean {
  return text.includes('__proto__') || /\\u005f/i.test(text)
}

function namesPrototype(root: unknown): boolean {
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) return true
    for (const inner of Object.values(value)) waiting.push(inner)
  }
  return false
}

/** The innermost place of the first fault, as `act.draft.milestones.3.amount`. */
function placeOf(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path ?? []
  return ['input', ...path.map(String)].join('.')
}
