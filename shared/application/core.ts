import { CALLS, type CallName } from '../ipc/calls'
import type { WireRefusal } from '../ipc/primitives'
import { day } from '../kernel/calendarDay'
import { readRequest } from './callGate'
import { internalError, storeRefusal, storeUnavailable } from './faults'
import type { Handler } from './handler'
import { HANDLERS } from './handlers'
import { type CorePorts, StoreFailure } from './ports'
import { openSession } from './session'
import { writerQueue } from './writerQueue'

export interface Core {
  /** JSON of a Request in, JSON of an Answer out. Never rejects: what goes wrong is a refusal. */
  answer(request: string): Promise<string>
  close(): Promise<void>
}

/** These take the queue batch by batch, so that acts need not wait for a long import, nor its cancelling. */
const QUEUE_THEMSELVES: ReadonlySet<CallName> = new Set(['RunImport', 'CancelImport'])

/** The whole program behind one door (architecture, 5). Opens the store on first use; commands are done one at a time. */
export function createCore(ports: CorePorts): Core {
  const inTurn = writerQueue()
  const session = openSession(ports, inTurn)

  async function perform(name: CallName, input: unknown): Promise<string> {
    const opened = await session.current()
    if (opened.state !== 'ready') {
      if (name !== 'GetWorkspace') return refusedAs(storeRefusal(opened))
      return answeredAs(name, { state: opened.state, message: opened.message })
    }
    const handle = HANDLERS[name] as Handler<CallName>
    const result = await handle(input as never, {
      ports,
      session,
      workspace: opened.workspace,
      today: day(ports.clock.today()),
    })
    return result.ok ? answeredAs(name, result.value) : refusedAs(result.refusal)
  }

  function answeredAs(name: CallName, value: unknown): string {
    if (ports.checksAnswers) CALLS[name].output.parse(value)
    return JSON.stringify({ ok: true, value })
  }

  return {
    async answer(text) {
      try {
        const request = readRequest(text)
        if (!request.ok) return refusedAs(request.refusal)
        const { call, input } = request.value
        const queued = CALLS[call].kind === 'command' && !QUEUE_THEMSELVES.has(call)
        return await (queued ? inTurn(() => perform(call, input)) : perform(call, input))
      } catch (fault) {
        return refusedAs(fault instanceof StoreFailure ? storeUnavailable(fault.message) : internalError(fault))
      }
    },
    close: () => inTurn(() => session.close()),
  }
}

function refusedAs(refusal: WireRefusal): string {
  return JSON.stringify({ ok: false, refusal })
}
