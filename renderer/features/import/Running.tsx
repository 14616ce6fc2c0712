import { useEffect, useRef } from 'react'
import { useCommand } from '../../client/command'
import { useProgress } from '../../client/signals'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Progress } from '../../ui/page/Progress'
import styles from './import.module.css'
import { TEXTS } from './texts'

/** Long work shows how far it is and can be cancelled; then nothing of it is kept. */
export function Running({ importId, total }: { readonly importId: string; readonly total: number }) {
  const locale = useLocale()
  const progress = useProgress(importId)
  const cancel = useCommand('CancelImport')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const done = progress?.done ?? 0
  return (
    <div className={styles.running}>
      <h2>{TEXTS.running}</h2>
      <Progress label={TEXTS.running} done={done} total={progress?.total ?? total} />
      <p className="tabular">{TEXTS.progress(locale.count(done), locale.count(progress?.total ?? total))}</p>
      <Button ref={button} busy={cancel.busy} onClick={() => cancel.run({ importId })}>
        {TEXTS.cancel}
      </Button>
    </div>
  )
}
