import type { SideName } from '../../../../shared/ipc/primitives'
import type { Draft, KeptDraft } from '../../../../shared/ipc/views/plan'
import type { ContractId } from '../../../../shared/kernel/ids'
import { call } from '../../../client/call'
import { newWriter } from '../../../client/ids'
import type { DraftPorts } from './draftStore'
import { inLocale, type Typing } from './typedRows'

/** Keeps a draft in the core, as one writer. `begunFrom`: who wrote the draft it was begun from; null: none was kept. */
export function draftKeeper(
  contractId: ContractId,
  side: SideName,
  typing: Typing,
  begunFrom: string | null,
): Omit<DraftPorts, 'preview'> {
  const writer = newWriter()
  let follows = begunFrom
  return {
    async save(draft) {
      const answer = await call('SaveDraft', { contractId, side, writer, follows, draft })
      if (answer.ok) follows = writer
      return answer.ok ? null : answer.refusal
    },
    async discard() {
      const answer = await call('DiscardDraft', { contractId, side, writer, follows })
      if (answer.ok) follows = null
      return answer.ok ? null : answer.refusal
    },
    async takeOver() {
      const answer = await call('GetDraft', { contractId, side })
      if (answer.ok) follows = answer.value?.writer ?? null
      return answer.ok ? { ok: true, value: answer.value && draftOfKept(answer.value, typing) } : answer
    },
  }
}

/** As it is typed here. */
export function draftOfKept({ writer: _writer, ...draft }: KeptDraft, typing: Typing): Draft {
  return inLocale(draft, typing)
}
