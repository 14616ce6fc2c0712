import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button/Button'
import { useLocale } from '../../../ui/locale/locale'
import { Banner } from '../../../ui/page/Banner'
import { Progress } from '../../../ui/page/Progress'
import styles from '../print.module.css'
import { TEXTS } from '../texts'
import type { Saving } from './useSaving'

/** How far the files are, and what came of them. */
export function SavingNow({ saving, onCancel }: { readonly saving: Saving; readonly onCancel: () => void }) {
  const { progress, outcome } = saving
  if (outcome) return <Banner tone={outcome.ok ? 'info' : 'error'}>{outcome.text}</Banner>
  return progress && <Running {...progress} onCancel={onCancel} />
}

interface RunningProps {
  readonly done: number
  readonly total: number
  readonly onCancel: () => void
}

function Running({ done, total, onCancel }: RunningProps) {
  const locale = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className={styles.saving}>
      <span className="tabular">{TEXTS.saving(locale.count(done + 1), locale.count(total))}</span>
      <Progress label={TEXTS.eachFile} done={done} total={total} />
      <Button ref={button} size="small" onClick={onCancel}>
        {TEXTS.cancel}
      </Button>
    </div>
  )
}
