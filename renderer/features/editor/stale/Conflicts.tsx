import { useEffect, useRef, useState } from 'react'
import type { Draft, RebaseConflict, RebaseView } from '../../../../shared/ipc/views/plan'
import type { CalendarDay } from '../../../../shared/kernel/calendarDay'
import { parseDay } from '../../../../shared/kernel/calendarDay'
import { Button } from '../../../ui/button/Button'
import { RadioGroup } from '../../../ui/form/RadioGroup'
import { useLocale } from '../../../ui/locale/locale'
import { type Choice, conflictKey, resolveConflicts } from '../draft/resolveConflicts'
import { useEditor } from '../editorContext'
import { TEXTS } from '../texts'
import styles from './stale.module.css'

interface ConflictsProps {
  readonly view: RebaseView
  readonly onResolved: (draft: Draft) => void
  readonly onCancel: () => void
}

/** What both changed, side by side, each to be chosen (rule P10). All else is carried over. */
export function Conflicts({ view, onResolved, onCancel }: ConflictsProps) {
  const { store } = useEditor()
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    // What had the focus here is gone then.
    return () => document.querySelector('h1')?.focus()
  }, [])
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h2 id="conflicts" ref={heading} tabIndex={-1} className={styles.title}>
        {TEXTS.stale.title}
      </h2>
      <p className={styles.text}>{TEXTS.stale.text}</p>
      {view.conflicts.map((conflict) => {
        const key = conflictKey(conflict)
        return (
          <ConflictChoice
            key={key}
            conflict={conflict}
            choice={choices.get(key) ?? 'mine'}
            onChoice={(choice) => setChoices((before) => new Map(before).set(key, choice))}
          />
        )
      })}
      <div className={styles.acts}>
        <Button kind="primary" onClick={() => onResolved(resolveConflicts(view, choices, store.draft().rows))}>
          {TEXTS.stale.continue}
        </Button>
        <Button onClick={onCancel}>{TEXTS.stale.cancel}</Button>
      </div>
    </section>
  )
}

interface ConflictChoiceProps {
  readonly conflict: RebaseConflict
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
}

function ConflictChoice({ conflict, choice, onChoice }: ConflictChoiceProps) {
  const show = useShown(conflict)
  const { kind, title, before } = conflict
  const [mine, theirs] =
    kind === 'removed-there'
      ? [`${TEXTS.stale.keepMine} ${show(conflict.mine)}`, TEXTS.stale.leaveOut]
      : kind === 'removed-here'
        ? [TEXTS.stale.deleteIt, `${TEXTS.stale.keepTheirs} ${show(conflict.theirs)}`]
        : [`${TEXTS.stale.mine}: ${show(conflict.mine)}`, `${TEXTS.stale.theirs}: ${show(conflict.theirs)}`]
  return (
    <RadioGroup<Choice>
      legend={TEXTS.stale.kinds[kind](title)}
      className={styles.conflict}
      value={choice}
      onValue={onChoice}
      choices={[
        { value: 'mine', label: mine, hint: TEXTS.stale.was(show(before)) },
        { value: 'theirs', label: theirs },
      ]}
    />
  )
}

/** Amounts and days as the user writes them; plain decimals are what the core says of amounts. */
function useShown({ kind }: RebaseConflict): (text: string | null) => string {
  const locale = useLocale()
  const { typing } = useEditor()
  return (text) => {
    if (text === null || text === '') return TEXTS.stale.nothing
    if (kind === 'due' && parseDay(text)) return locale.day(text as CalendarDay)
    if (kind === 'amount' && /^\d+(\.\d+)?$/.test(text)) return locale.money(text, typing.currency)
    return text
  }
}
