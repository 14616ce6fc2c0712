import { useState } from 'react'
import { day } from '../../../shared/kernel/calendarDay'
import type { ContractId } from '../../../shared/kernel/ids'
import { useCommand } from '../../client/command'
import { newContractId } from '../../client/ids'
import { navigate, paths, stayingHere } from '../../client/navigation'
import { useWorkspace } from '../../client/workspace'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { type Entered, ourMinimum, termsOf } from './entered'
import { TermsForm } from './TermsForm'
import styles from './terms.module.css'
import { TEXTS } from './texts'

interface StartFormProps {
  readonly initial: Entered
  /** What else belongs to the new contract, before its plan is shown. */
  readonly onStarted?: (contractId: ContractId) => Promise<void>
}

/** Starts a contract and goes on to its plan (rule C1). */
export function StartForm({ initial, onStarted }: StartFormProps) {
  const { settings, today } = useWorkspace()
  const locale = useLocale()
  const [contractId] = useState(newContractId)
  const [entered, setEntered] = useState<Entered>(initial)
  const start = useCommand('StartContract')

  const enter = (change: Partial<Entered>) => {
    start.clear()
    setEntered((before) => {
      const minimum = change.currency ? ourMinimum(settings, change.currency, locale) : before.minimum
      return { ...before, minimum, ...change }
    })
  }
  const submit = async () => {
    const on = entered.startedOn === '' ? today : day(entered.startedOn)
    const isStillHere = stayingHere()
    const answer = await start.run({ contractId, terms: termsOf(entered, locale), on })
    if (!answer.ok) return
    await onStarted?.(contractId)
    announce(TEXTS.started(entered.title))
    if (isStillHere()) navigate(paths.editor(contractId))
  }
  return (
    <TermsForm
      id="new-contract"
      entered={entered}
      onEntered={enter}
      onSubmit={submit}
      refusal={start.refusal}
      isNew
      footer={
        <>
          <Button kind="primary" type="submit" busy={start.busy}>
            {TEXTS.start}
          </Button>
          <Button onClick={() => navigate(paths.contracts)}>{TEXTS.cancel}</Button>
          <span className={styles.moves}>{TEXTS.moves}</span>
        </>
      }
    />
  )
}
