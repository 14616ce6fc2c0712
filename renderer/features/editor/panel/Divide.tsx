import { useRef, useState } from 'react'
import type { WireRefusal } from '../../../../shared/ipc/primitives'
import type { DraftRow } from '../../../../shared/ipc/views/plan'
import { useCommand } from '../../../client/command'
import { announce } from '../../../ui/announcer'
import { Button } from '../../../ui/button/Button'
import { useLocale } from '../../../ui/locale/locale'
import { setAmounts } from '../draft/edits'
import { amountToEdit } from '../draft/typedRows'
import { useEditor } from '../editorContext'
import { nameOf } from '../rowActs'
import { TEXTS } from '../texts'
import styles from './panel.module.css'
import { Shares } from './Shares'

interface DivideProps {
  /** Budget − paid − active; null without a budget. */
  readonly divisible: string | null
  readonly hasRows: boolean
}

type By = 'percent' | 'weight'

/** Shares the budget left over the planned milestones (rule A5), as one step of Undo. */
export function Divide({ divisible, hasRows }: DivideProps) {
  const { contractId, store, typing } = useEditor()
  const locale = useLocale()
  const { run, refusal, clear } = useCommand('DivideBudget')
  const [by, setBy] = useState<By | null>(null)
  const [faulty, setFaulty] = useState<RowName | null>(null)
  const openers = useRef<HTMLDivElement>(null)

  const reason = reasonNot(divisible, hasRows)
  const close = () => {
    clear()
    setBy(null)
    openers.current?.querySelector<HTMLElement>(`[data-by="${by}"]`)?.focus()
  }
  const divide = async (how: 'equally' | By, shares: readonly string[]) => {
    const { rows } = store.draft()
    const answer = await run({ contractId, by: how, shares: [...shares] })
    setFaulty(answer.ok ? null : rowAt(answer.refusal, rows))
    if (!answer.ok) return
    const amounts = answer.value.map((amount) => amountToEdit(amount, typing))
    store.change((draft) => setAmounts(draft, amounts))
    announce(TEXTS.divide.done(amounts.length))
    if (how !== 'equally') close()
  }
  const open = (how: By) => {
    clear()
    setBy(how)
  }
  return (
    <section>
      <h2>{TEXTS.divide.title}</h2>
      <p className={styles.quiet}>{reason ?? TEXTS.divide.share(locale.money(divisible ?? '0', typing.currency))}</p>
      <div ref={openers} className={styles.divideBy}>
        <Button
          disabledReason={reason}
          onClick={() => {
            setBy(null)
            void divide(
              'equally',
              store.draft().rows.map(() => '1'),
            )
          }}
        >
          {TEXTS.divide.equally}
        </Button>
        {(['percent', 'weight'] as const).map((how) => (
          <Button key={how} data-by={how} disabledReason={reason} aria-expanded={by === how} onClick={() => open(how)}>
            {TEXTS.divide[how]}
          </Button>
        ))}
      </div>
      {by && (
        <Shares
          key={by}
          by={by}
          faulty={refusal && faulty?.id}
          onDivide={(shares) => divide(by, shares)}
          onClose={close}
        />
      )}
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {faulty && TEXTS.divide.at(nameOf(faulty))}
          {refusal.message}
        </p>
      )}
    </section>
  )
}

type RowName = Pick<DraftRow, 'id' | 'title'>

/** The milestone whose share is to blame. */
function rowAt({ at }: WireRefusal, rows: readonly RowName[]): RowName | null {
  const [, index] = /^shares\.(\d+)$/.exec(at?.field ?? '') ?? []
  return index === undefined ? null : (rows[Number(index)] ?? null)
}

function reasonNot(divisible: string | null, hasRows: boolean): string | null {
  if (divisible === null) return TEXTS.divide.noBudget
  if (!/[1-9]/.test(divisible) || divisible.startsWith('-')) return TEXTS.divide.spent
  return hasRows ? null : TEXTS.divide.noMilestones
}
