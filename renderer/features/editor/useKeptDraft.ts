import { useEffect, useState } from 'react'
import type { SideName, WireRefusal } from '../../../shared/ipc/primitives'
import type { KeptDraft } from '../../../shared/ipc/views/plan'
import type { ContractId } from '../../../shared/kernel/ids'
import { call } from '../../client/call'

type Answered =
  | { readonly draft: KeptDraft | null; readonly refusal: null }
  | { readonly draft: null; readonly refusal: WireRefusal }

/** A side's draft as it was kept when the screen opened; from then on the screen has it. Null while asked, or whose is not known yet. */
export function useKeptDraft(contractId: ContractId, side: SideName | null): Answered | null {
  const [kept, setKept] = useState<Answered | null>(null)
  useEffect(() => {
    if (side === null) return
    let isCurrent = true
    const ask = async () => {
      const answer = await call('GetDraft', { contractId, side })
      if (!isCurrent) return
      setKept(answer.ok ? { draft: answer.value, refusal: null } : { draft: null, refusal: answer.refusal })
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [contractId, side])
  return kept
}
