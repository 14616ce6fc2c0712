import type { ContractView } from '../../../../shared/ipc/views/contract'
import { navigate, paths } from '../../../client/navigation'
import { useShortcut } from '../../../client/shortcuts'
import { Button } from '../../../ui/button/Button'
import { Changed } from '../../../ui/diff/Changed'
import { DiffBrief } from '../../../ui/diff/DiffBrief'
import { Amount } from '../../../ui/text/Amount'
import { Day } from '../../../ui/text/Day'
import { actForm } from '../acts/actForm'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { WorkButton } from '../WorkButton'
import { actOf } from '../workNow'
import { Card } from './Card'
import styles from './cards.module.css'

interface RequestCardProps {
  readonly request: NonNullable<ContractView['request']>
}

const MOST_LINES = 5

/** The change request that waits for an answer, in short. */
export function RequestCard({ request }: RequestCardProps) {
  const { contract, open } = useRoom()
  const { ourSide, freelancer, client } = contract.terms
  const { changes, message, on } = request
  const isOurs = ourSide === 'client'
  const withdrawing = actOf(contract, 'WithdrawChangeRequest')
  const amount = (value: string) => <Amount amount={value} currency={changes.currency} />
  const review = () => navigate(paths.request(contract.id))
  const withdraw = () => {
    if (withdrawing) open({ kind: 'act', form: actForm(contract, withdrawing) })
  }
  useShortcut('r', TEXTS.reviewChanges, review)
  return (
    <Card
      title={TEXTS.changeRequest}
      chip={isOurs ? TEXTS.waitsForYou : TEXTS.waitsFor(client)}
      isOurs={isOurs}
      actions={
        isOurs ? (
          <WorkButton work="review-changes" shortcut="r" onClick={review}>
            {TEXTS.reviewChanges}
          </WorkButton>
        ) : (
          <>
            <Button disabledReason={withdrawing?.refusal?.message} onClick={withdraw}>
              {TEXTS.withdraw}
            </Button>
            <Button onClick={review}>{TEXTS.reviewChanges}</Button>
          </>
        )
      }
    >
      <p className={styles.who}>
        {isOurs ? freelancer : TEXTS.you}, <Day day={on} />
        {message && `: “${message}”`}
      </p>
      <DiffBrief changes={changes} most={MOST_LINES} more={TEXTS.moreChanges} />
      <p className={styles.sum}>
        {TEXTS.contractValue}{' '}
        {changes.before.value === changes.after.value ? (
          amount(changes.after.value)
        ) : (
          <Changed before={amount(changes.before.value)} after={amount(changes.after.value)} />
        )}
      </p>
    </Card>
  )
}
