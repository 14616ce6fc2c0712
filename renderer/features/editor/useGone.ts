import { useEffect, useState } from 'react'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { call } from '../../client/call'
import type { Editor } from './editorContext'

/** Whether the draft was sent or discarded in another window, seen when the contract changes. */
export function useGone({ contractId, side, store }: Editor, contract: ContractView): [boolean, () => void] {
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    const isThere = contract.hasDraft && side === contract.terms.ourSide
    if (isThere || !store.isKept() || store.isSaving()) return
    let isCurrent = true
    const ask = async () => {
      // The contract may have been read before the first save was answered.
      const answer = await call('GetDraft', { contractId, side })
      if (isCurrent && answer.ok && answer.value === null && store.isKept() && !store.isSaving()) setGone(true)
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [contract, contractId, side, store])
  return [isGone, () => setGone(false)]
}
