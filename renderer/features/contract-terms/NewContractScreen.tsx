import { useState } from 'react'
import { day } from '../../../shared/kernel/calendarDay'
import { useCommand } from '../../client/command'
import { newContractId } from '../../client/ids'
import { navigate, paths } from '../../client/navigation'
import { useWorkspace } from '../../client/workspace'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { TopBar } from '../../ui/page/TopBar'
import { type Entered, nothingEntered, ourMinimum, termsOf } from './entered'
import { TermsForm } from './TermsForm'
import styles from './terms.module.css'
import { TEXTS } from './texts'

const FORM = 'new-contract'

/** Rule C1: what a contract needs before its milestones can be planned. */
export function NewContractScreen() {
  const { settings, today } = useWorkspace()
  const locale = useLocale()
  const [contractId] = useState(newContractId)
  const [entered, setEntered] = useState<Entered>(() => nothingEntered(settings, today, locale))
  const start = useCommand('StartContract')

  const enter = (change: Partial<Entered>) =>
    setEntered((before) => {
      const minimum = change.currency ? ourMinimum(settings, change.currency, locale) : before.minimum
      return { ...before, minimum, ...change }
    })
  const submit = async () => {
    const on = entered.startedOn === '' ? today : day(entered.startedOn)
    const answer = await start.run({ contractId, terms: termsOf(entered, locale), on })
    if (!answer.ok) return
    announce(TEXTS.started(entered.title))
    navigate(paths.editor(contractId))
  }
  return (
    <>
      <TopBar title={TEXTS.newTitle} crumbs={[{ label: TEXTS.contracts, href: paths.contracts }]} takesFocus={false} />
      <div className={styles.page}>
        <TermsForm
          id={FORM}
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
      </div>
    </>
  )
}
