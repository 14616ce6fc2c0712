import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ContractView } from '../../../../shared/ipc/views/contract'
import type { Draft, RebaseView } from '../../../../shared/ipc/views/plan'
import { call } from '../../../client/call'
import { announce } from '../../../ui/announcer'
import { draftOfPlan, planDraftOf } from '../draft/typedRows'
import type { Editor } from '../editorContext'
import { TEXTS } from '../texts'

/** `asked`: both changed the same, and it must be chosen. `carried`: my changes stand on the new plan now. */
export type Staleness = 'none' | 'asked' | 'carried'

export interface Stale {
  readonly state: Staleness
  /** What is to be chosen, once it is looked at. */
  readonly view: RebaseView | null
  readonly look: () => Promise<void>
  /** Chooses nothing yet: the draft stays as it is. */
  readonly back: () => void
  readonly resolve: (draft: Draft) => void
  readonly close: () => void
}

/** A draft on a plan that has moved on (rule P10), or with milestones that were funded since. */
export function useStale(editor: Editor, contract: ContractView): Stale {
  const { contractId, store, typing } = editor
  const draft = useStore(store, ({ history }) => history.present)
  const [state, setState] = useState<Staleness>('none')
  const [view, setView] = useState<RebaseView | null>(null)
  const isStale =
    draft.base < contract.planVersion ||
    contract.milestones.some(({ id, status }) => status !== 'planned' && draft.rows.some((row) => row.id === id))

  const restart = useCallback(
    (next: Draft, become: Staleness) => {
      store.restart(next, draftOfPlan(contract.milestones, contract.planVersion, typing))
      setView(null)
      setState(become)
    },
    [store, contract, typing],
  )
  const look = useCallback(async () => {
    const answer = await call('RebaseDraft', { contractId, draft: planDraftOf(store.draft()) })
    if (answer.ok) setView(answer.value)
    else store.setState({ trouble: answer.refusal })
  }, [contractId, store])

  useEffect(() => {
    if (!isStale) return
    if (store.isUnchanged()) {
      restart(draftOfPlan(contract.milestones, contract.planVersion, typing), 'none')
      return
    }
    let isCurrent = true
    const carry = async () => {
      const answer = await call('RebaseDraft', { contractId, draft: planDraftOf(draft) })
      // The draft or the plan is another by now: asked again.
      if (!isCurrent || !answer.ok || answer.value.base !== contract.planVersion) return
      if (answer.value.conflicts.length > 0) return setState('asked')
      restart(answer.value.mine, 'carried')
      announce(TEXTS.stale.carried)
    }
    void carry()
    return () => {
      isCurrent = false
    }
  }, [isStale, draft, contract, contractId, store, typing, restart])

  return {
    state: state === 'asked' && !isStale ? 'none' : state,
    view,
    look,
    back: () => setView(null),
    resolve: (next) => restart(next, 'none'),
    close: () => setState('none'),
  }
}
