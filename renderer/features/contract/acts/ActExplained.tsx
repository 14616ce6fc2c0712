import { useLocale } from '../../../ui/locale/locale'
import { Day } from '../../../ui/text/Day'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import type { ActForm } from './actForm'
import { FundSum } from './FundSum'

/** What the act does, before it is done. */
export function ActExplained({ form }: { readonly form: ActForm }) {
  const { contract } = useRoom()
  const locale = useLocale()
  const held = locale.money(contract.figures.held, contract.terms.currency)
  switch (form.act) {
    case 'FundMilestone':
      return <FundSum form={form} />
    case 'ApproveRefund':
      return <p>{TEXTS.refundText.approve(held)}</p>
    case 'DeclineRefund':
      return <p>{TEXTS.refundText.decline(held)}</p>
    case 'RequestRefund':
      return <p>{form.isRecord ? TEXTS.refundText.recordRequest(held) : TEXTS.refundText.request(held)}</p>
    case 'WithdrawChangeRequest':
      return <p>{TEXTS.withdrawText}</p>
    case 'ProposeDueDate':
      return <DueExplained form={form} />
    default:
      return null
  }
}

function DueExplained({ form }: { readonly form: ActForm }) {
  const own = form.milestone?.due
  return (
    <p>
      {form.due && (
        <>
          {form.isRecord ? TEXTS.form.agreedTo : TEXTS.form.agreeTo} <Day day={form.due} />{' '}
          {TEXTS.forMilestone(form.milestone?.title ?? '')}{' '}
        </>
      )}
      {own ? (
        <>
          {TEXTS.form.ownDue} <Day day={own} />.
        </>
      ) : (
        TEXTS.form.noOwnDue
      )}
    </p>
  )
}
