import type { ContractView } from '../../../shared/ipc/views/contract'
import type { Draft } from '../../../shared/ipc/views/plan'
import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import type { ContractId } from '../../../shared/kernel/ids'
import { call } from '../../client/call'
import { newMilestoneId, newWriter } from '../../client/ids'
import { paths } from '../../client/navigation'
import { useQuery } from '../../client/query'
import { type Locale, useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { Skeleton } from '../../ui/page/Skeleton'
import { TopBar } from '../../ui/page/TopBar'
import { enteredFrom } from './entered'
import { StartForm } from './StartForm'
import styles from './terms.module.css'
import { TEXTS } from './texts'

/** Rule X6: an ended contract is never reopened; it may be copied into a new one, its unpaid milestones as a draft. */
export function CopyContractScreen({ contractId }: { readonly contractId: ContractId }) {
  const { value: contract, refusal } = useQuery('GetContract', { contractId })
  const crumb = contract
    ? { label: contract.terms.title, href: paths.contract(contractId) }
    : { label: TEXTS.contracts, href: paths.contracts }
  return (
    <>
      <TopBar title={TEXTS.copyTitle} crumbs={[crumb]} takesFocus={false} />
      <div className={styles.page}>
        {refusal && <Banner tone="error">{refusal.message}</Banner>}
        {contract ? <Copy contract={contract} /> : !refusal && <Skeleton />}
      </div>
    </>
  )
}

function Copy({ contract }: { readonly contract: ContractView }) {
  const locale = useLocale()
  return (
    <StartForm
      initial={enteredFrom(contract.terms, contract.today, locale)}
      onStarted={async (contractId) => {
        const started = await call('GetContract', { contractId })
        if (!started.ok) return
        const draft = draftOf(contract, contract.today, locale)
        const side = started.value.terms.ourSide
        await call('SaveDraft', { contractId, side, writer: newWriter(), follows: null, draft })
      }}
    />
  )
}

/** What was not paid; all of it where everything was. Days that have passed are left out. */
function draftOf(contract: ContractView, today: CalendarDay, locale: Locale): Draft {
  const unpaid = contract.milestones.filter(({ status }) => status !== 'paid')
  const copied = unpaid.length > 0 ? unpaid : contract.milestones
  return {
    locale: locale.tag,
    base: 0,
    dragged: [],
    rows: copied.map(({ title, description, amount, due }) => ({
      id: newMilestoneId(),
      title,
      description,
      amount: locale.amountText(amount),
      due: due !== null && due >= today ? due : '',
    })),
  }
}
