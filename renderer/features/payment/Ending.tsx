import { type FormEvent, useState } from 'react'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { useAct } from '../../client/act'
import { useActDay } from '../../client/actDay'
import { navigate, paths, stayingHere } from '../../client/navigation'
import { LiveOutcome } from '../../client/payment/LiveOutcome'
import { usePaymentPreview } from '../../client/payment/usePaymentPreview'
import { errorAt, errorElsewhere } from '../../client/refusals'
import { workContinuesIn } from '../../client/workContinues'
import { ActDay } from '../../ui/act/ActDay'
import { NoMoneyMoved } from '../../ui/act/NoMoneyMoved'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { EndingPayment, type Share } from './EndingPayment'
import styles from './payment.module.css'
import { TEXTS } from './texts'

/** Ending as either side (rules X1, X2, X5): all that follows is said before. */
export function Ending({ contract }: { readonly contract: ContractView }) {
  const locale = useLocale()
  const [share, setShare] = useState<Share>('nothing')
  const [typed, setTyped] = useState('')
  const [on, setOn] = useActDay()
  const { perform, busy, refusal } = useAct(contract.id)
  const { ourSide: side, client } = contract.terms
  const active = contract.milestones.find(({ status }) => status === 'active')
  const isClient = side === 'client'
  const amounts = { nothing: null, full: active?.amount ?? null, part: locale.readAmount(typed) }
  const act = { type: 'EndContract', amount: amounts[share] } as const
  const preview = usePaymentPreview(contract.id, side, on, act)
  const asksRefund = isClient && preview !== null && preview.refund !== null
  const end = async (event: FormEvent) => {
    event.preventDefault()
    const isStillHere = stayingHere()
    const done = await perform(act, { side, on })
    if (!done) return
    announce(asksRefund ? TEXTS.refundRequested : TEXTS.contractEnded)
    if (!isStillHere()) return
    workContinuesIn(contract.id, done.version)
    navigate(paths.contract(contract.id))
  }
  const isUntyped = share === 'part' && typed === ''
  const live = isUntyped ? null : (preview?.refusal ?? null)
  const elsewhere = errorElsewhere(refusal, ['on', 'amount'])
  return (
    <form className={styles.form} onSubmit={end} noValidate>
      {!isClient && <p className={styles.lead}>{TEXTS.endingAsFreelancer(client)}</p>}
      {isClient && active && (
        <EndingPayment
          milestone={active}
          currency={contract.terms.currency}
          share={share}
          onShare={setShare}
          typed={typed}
          onTyped={setTyped}
          error={errorAt(live, 'amount') ?? (isUntyped ? errorAt(refusal, 'amount') : null)}
        />
      )}
      <LiveOutcome contract={contract} side={side} preview={preview} />
      <p className={styles.muted}>{TEXTS.endsForGood}</p>
      <ActDay value={on} onValue={setOn} error={errorAt(refusal, 'on') ?? errorAt(live, 'on')} />
      {elsewhere && <Banner tone="error">{elsewhere}</Banner>}
      <div className={styles.buttons}>
        <NoMoneyMoved />
        <Button kind="quiet" onClick={() => navigate(paths.contract(contract.id))}>
          {TEXTS.cancel}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {asksRefund ? TEXTS.requestRefund : TEXTS.endContract}
        </Button>
      </div>
    </form>
  )
}
