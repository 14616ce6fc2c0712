import type { CallName, Output, ParsedInput } from '../ipc/calls'
import type { WireRefusal } from '../ipc/primitives'
import type { CalendarDay } from '../kernel/calendarDay'
import type { Result } from '../kernel/result'
import type { CorePorts } from './ports'
import type { Session, Workspace } from './session'

/** What a use case works with: the ports, and the workspace that was at hand when the call came. */
export interface Context {
  readonly ports: CorePorts
  readonly session: Session
  readonly workspace: Workspace
  /** The local day when the call came; one call sees one day. */
  readonly today: CalendarDay
}

export type Outcome<Name extends CallName> = Result<Output<Name>, WireRefusal>

/** One call of the table. Refusals are values; only a store that fails, or a defect, throws. */
export type Handler<Name extends CallName> = (input: ParsedInput<Name>, context: Context) => Promise<Outcome<Name>>

export const NOTHING = {}
