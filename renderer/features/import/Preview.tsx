import { useEffect, useRef, useState } from 'react'
import type { ImportOptions, ImportPreview } from '../../../shared/ipc/views/workspace'
import { useCommand } from '../../client/command'
import { newImportId } from '../../client/ids'
import { navigate, paths, stayingHere } from '../../client/navigation'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { toast } from '../../ui/overlay/Toaster'
import { Banner } from '../../ui/page/Banner'
import { Becomes } from './Becomes'
import styles from './import.module.css'
import { Mapping } from './Mapping'
import { Problems } from './Problems'
import { Questions } from './Questions'
import { Running } from './Running'
import { TEXTS } from './texts'

interface PreviewProps {
  readonly preview: ImportPreview
  readonly options: ImportOptions
  /** The preview of these options is still on its way. */
  readonly isBehind: boolean
  readonly isUnicode: boolean
  readonly onOptions: (options: ImportOptions) => void
  readonly onAnother: () => void
}

export function Preview({ preview, options, isBehind, isUnicode, onOptions, onAnother }: PreviewProps) {
  const locale = useLocale()
  const [importId] = useState(newImportId)
  const { run, busy, refusal } = useCommand('RunImport')
  const [cancelled, setCancelled] = useState(false)
  const runButton = useRef<HTMLButtonElement>(null)
  const wasBusy = useRef(false)
  useEffect(() => {
    // What had the focus while it ran is gone.
    if (wasBusy.current && !busy) runButton.current?.focus()
    wasBusy.current = busy
  }, [busy])
  const fresh = preview.contracts.filter((contract) => contract.outcome === 'new').length
  const there = preview.contracts.length - fresh
  const wrongRows = new Set(preview.problems.map(({ line }) => line)).size
  const isOpen = preview.missing.length > 0 || preview.questions.length > 0

  const start = async () => {
    setCancelled(false)
    const isStillHere = stayingHere()
    const answer = await run({ stagedId: preview.stagedId, importId, options })
    if (!answer.ok) return
    if (answer.value.cancelled) {
      announce(TEXTS.cancelled)
      return setCancelled(true)
    }
    const said = TEXTS.done(locale.count(answer.value.imported), answer.value.imported === 1)
    announce(said)
    toast(said)
    if (isStillHere()) navigate(paths.contracts)
  }
  if (busy) return <Running importId={importId} total={fresh} />
  return (
    <div className={styles.preview}>
      <header className={styles.summary}>
        <div className={styles.facts}>
          <strong>{preview.fileName}</strong>
          {!isOpen && (
            <ul className={styles.counts}>
              <li>{TEXTS.found(locale.count(fresh), fresh === 1)}</li>
              {there > 0 && <li>{TEXTS.there(locale.count(there))}</li>}
              {wrongRows > 0 && (
                <li className={styles.wrong}>{TEXTS.wrong(locale.count(wrongRows), wrongRows === 1)}</li>
              )}
            </ul>
          )}
        </div>
        <Button onClick={onAnother}>{TEXTS.another}</Button>
        <Button
          ref={runButton}
          kind="primary"
          onClick={start}
          disabledReason={isBehind ? TEXTS.behind : whyNot(preview, fresh)}
        >
          {TEXTS.run(locale.count(fresh), fresh === 1)}
        </Button>
      </header>
      {refusal && <Banner tone="error">{refusal.message}</Banner>}
      {cancelled && <Banner tone="info">{TEXTS.cancelled}</Banner>}
      {!isUnicode && <Banner tone="warn">{TEXTS.windows1252}</Banner>}
      {!isOpen && fresh === 0 && <Banner tone="warn">{nothingIn(preview)}</Banner>}
      <Mapping
        preview={preview}
        mapping={options.mapping ?? preview.mapping}
        onMapping={(mapping) => onOptions({ ...options, mapping })}
      />
      <Questions preview={preview} options={options} onOptions={onOptions} />
      {preview.problems.length > 0 && <Problems problems={preview.problems} />}
      {preview.contracts.length > 0 && <Becomes preview={preview} />}
    </div>
  )
}

function whyNot(preview: ImportPreview, fresh: number): string | null {
  if (preview.missing.length > 0) return TEXTS.mapFirst
  if (preview.questions.length > 0) return TEXTS.answerFirst
  return fresh === 0 ? nothingIn(preview) : null
}

function nothingIn({ rows }: ImportPreview): string {
  return rows === 0 ? TEXTS.noRows : TEXTS.nothing
}
