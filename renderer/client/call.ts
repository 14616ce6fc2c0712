import type { Answer } from '../../shared/ipc/bridge'
import type { CallName, Input } from '../../shared/ipc/calls'
import { connectionLost } from './connection'
import { bridge } from './host'

const unreachable = {
  ok: false,
  refusal: {
    code: 'core-unreachable',
    rule: null,
    message: 'The program’s core didn’t answer. What was saved before is safe; open the window anew to go on.',
    at: null,
  },
} as const

let underWay = 0

/** Whether the core is being asked for something. */
export function isAsking(): boolean {
  return underWay > 0
}

/** Asks the core. Never rejects: where the core can't be reached, that is the refusal. */
export async function call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>> {
  underWay += 1
  try {
    return JSON.parse(await bridge().invoke(JSON.stringify({ call: name, input })))
  } catch {
    connectionLost()
    return unreachable
  } finally {
    underWay -= 1
  }
}
