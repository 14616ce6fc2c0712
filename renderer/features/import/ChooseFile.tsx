import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../ui/button/Button'
import { cx } from '../../ui/cx'
import { Banner } from '../../ui/page/Banner'
import styles from './import.module.css'
import { TEXTS } from './texts'

interface ChooseFileProps {
  readonly fault: string | null
  readonly onFile: (file: File) => void
}

export function ChooseFile({ fault, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <div className={styles.choose}>
      {fault && <Banner tone="error">{fault}</Banner>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={cx(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileSpreadsheet size={28} strokeWidth={1.5} aria-hidden="true" />
        <h2 className={styles.dropTitle}>{TEXTS.dropTitle}</h2>
        <p>{TEXTS.dropText}</p>
        <Button kind="primary" onClick={() => input.current?.click()}>
          {TEXTS.choose}
        </Button>
        <p className={styles.hint}>{TEXTS.dropHint}</p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={TEXTS.fileInput}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
