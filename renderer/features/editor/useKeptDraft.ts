import { useEffect, useState } from 'react'
import type { WireRefusal } from '../../../shared/ipc/primitives'
import type { Draft } from '../../../shared/ipc/views/plan'
import type { ContractId } from '../../../shared/kernel/ids'
import { call } from '../../client/call'

export type KeptDraft =
  | { readonly draft: Draft | null; readonly refusal: null }
  | { readonly draft: null; readonly refusal: WireRefusal }

/** The draft as it was kept when the screen opened; from then on the screen has it. Null while asked. */
export function useKeptDraft(contractId: ContractId): KeptDraft | null {
  const [kept, setKept] = useState<KeptDraft | null>(null)
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const answer = await call('GetDraft', { contractId })
      if (!isCurrent) return
      setKept(answer.ok ? { draft: answer.value, refusal: null } : { draft: null, refusal: answer.refusal })
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [contractId])
  return kept
}
