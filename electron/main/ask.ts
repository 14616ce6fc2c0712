import type { Core } from '../../shared/application/core'
import type { Answer } from '../../shared/ipc/bridge'
import type { CallName, Input, Output } from '../../shared/ipc/calls'

/** The host's own question to the core; null where it is refused. */
export async function ask<Name extends CallName>(
  core: Pick<Core, 'answer'>,
  call: Name,
  input: Input<Name>,
): Promise<Output<Name> | null> {
  const answer: Answer<Name> = JSON.parse(await core.answer(JSON.stringify({ call, input })))
  return answer.ok ? answer.value : null
}
