import { useState } from 'react'
import type { ContractView } from '../../../shared/ipc/views/contract'
import type { ContractId } from '../../../shared/kernel/ids'
import { useCommand } from '../../client/command'
import { navigate, paths, stayingHere } from '../../client/navigation'
import { useQuery } from '../../client/query'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { Skeleton } from '../../ui/page/Skeleton'
import { TopBar } from '../../ui/page/TopBar'
import { type Entered, enteredFrom, termsOf } from './entered'
import { TermsForm } from './TermsForm'
import styles from './terms.module.css'
import { TEXTS } from './texts'

export function EditTermsScreen({ contractId }: { readonly contractId: ContractId }) {
  const { value: contract, refusal } = useQuery('GetContract', { contractId })
  return (
    <>
      <TopBar
        title={TEXTS.editTitle}
        crumbs={[
          {
            label: contract?.terms.title ?? TEXTS.contracts,
            href: contract ? paths.contract(contractId) : paths.contracts,
          },
        ]}
      />
      <div className={styles.page}>
        {refusal && <Banner tone="error">{refusal.message}</Banner>}
        {contract ? <EditTerms contract={contract} /> : !refusal && <Skeleton />}
      </div>
    </>
  )
}

/** Rule C1: all but the currency may be edited later. */
function EditTerms({ contract }: { readonly contract: ContractView }) {
  const locale = useLocale()
  const [entered, setEntered] = useState<Entered>(() => enteredFrom(contract.terms, contract.startedOn, locale))
  const keep = useCommand('KeepContract')
  const back = () => navigate(paths.contract(contract.id))
  const submit = async () => {
    const isStillHere = stayingHere()
    const { currency: _stays, ...terms } = termsOf(entered, locale)
    const answer = await keep.run({ contractId: contract.id, upkeep: { type: 'EditTerms', terms } })
    // Saving what wasn't changed is no fault of the user's.
    if (!answer.ok && answer.refusal.code !== 'no-changes') return
    announce(TEXTS.saved)
    if (isStillHere()) back()
  }
  return (
    <TermsForm
      id="edit-terms"
      entered={entered}
      onEntered={(change) => setEntered((before) => ({ ...before, ...change }))}
      onSubmit={submit}
      refusal={keep.refusal}
      isNew={false}
      footer={
        <>
          <Button kind="primary" type="submit" busy={keep.busy}>
            {TEXTS.save}
          </Button>
          <Button onClick={back}>{TEXTS.cancel}</Button>
        </>
      }
    />
  )
}
