import { useEffect, useMemo, useState } from 'react'
import { createStore } from 'zustand'
import type { SideName } from '../../../shared/ipc/primitives'
import type { ContractView } from '../../../shared/ipc/views/contract'
import type { KeptDraft } from '../../../shared/ipc/views/plan'
import { call } from '../../client/call'
import { useLocale } from '../../ui/locale/locale'
import { draftKeeper, draftOfKept } from './draft/draftKeeper'
import { createDraftStore } from './draft/draftStore'
import { draftOfPlan, planDraftOf, type Typing } from './draft/typedRows'
import type { Editor } from './editorContext'
import { createFocus } from './focus'

/** The draft of a contract, for a side, kept by the core from the first change on. */
export function useEditorOf(contract: ContractView, kept: KeptDraft | null, side: SideName): Editor {
  const { tag: locale } = useLocale()
  const contractId = contract.id
  const { currency } = contract.terms
  const typing = useMemo<Typing>(() => ({ currency, locale }), [currency, locale])
  const [drag] = useState(() => createStore(() => ({ isOn: false })))
  const [focus] = useState(createFocus)
  const [store] = useState(() => {
    const plan = draftOfPlan(contract.milestones, contract.planVersion, typing)
    return createDraftStore(kept ? draftOfKept(kept, typing) : plan, plan, kept !== null, {
      ...draftKeeper(contractId, side, typing, kept?.writer ?? null),
      preview: (draft) => call('PreviewChanges', { contractId, side, draft: planDraftOf(draft) }),
    })
  })

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') store.flush()
    }
    window.addEventListener('pagehide', store.flush)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      window.removeEventListener('pagehide', store.flush)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [store])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the core is asked anew because the contract is another
  useEffect(() => store.look(), [store, contract.version])

  return useMemo(() => {
    const planned = new Set(contract.milestones.filter(({ status }) => status === 'planned').map(({ id }) => id))
    const locked = contract.milestones.length - planned.size
    return { contractId, side, store, focus, typing, locked, isPlanned: (id) => planned.has(id), drag }
  }, [contractId, side, store, focus, typing, drag, contract.milestones])
}
