import { useState } from 'react'
import type { ImportOptions, ImportPreview } from '../../../shared/ipc/views/workspace'
import { call } from '../../client/call'
import { newImportId } from '../../client/ids'
import { paths } from '../../client/navigation'
import { useLocale } from '../../ui/locale/locale'
import { Skeleton } from '../../ui/page/Skeleton'
import { TopBar } from '../../ui/page/TopBar'
import { ChooseFile } from './ChooseFile'
import styles from './import.module.css'
import { Preview } from './Preview'
import { readTextFile, type TextFile } from './readTextFile'
import { TEXTS } from './texts'

const AS_FOUND: ImportOptions = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }

type Stage =
  | { readonly at: 'choosing'; readonly fault: string | null }
  | { readonly at: 'reading'; readonly name: string }
  | {
      readonly at: 'previewing'
      readonly preview: ImportPreview
      readonly options: ImportOptions
      /** The preview is of other options than those answered since. */
      readonly isBehind: boolean
      readonly isUnicode: boolean
    }

/** From a spreadsheet to contracts: a file, what must be asked about it, a preview, and then all of it or nothing. */
export function ImportScreen() {
  const locale = useLocale()
  const [stage, setStage] = useState<Stage>({ at: 'choosing', fault: null })

  const fail = (fault: string) => setStage({ at: 'choosing', fault })
  const open = async (file: File) => {
    setStage({ at: 'reading', name: file.name })
    const read = await readTextFile(file)
    const fault = faultOf(read, locale.count)
    if (read.kind !== 'text') return fail(fault)
    const { name: fileName, text, isUnicode } = read
    const answer = await call('PreviewImport', { stagedId: newImportId(), fileName, text, options: AS_FOUND })
    if (!answer.ok) return fail(TEXTS.refused(answer.refusal.message))
    setStage({ at: 'previewing', preview: answer.value, options: AS_FOUND, isBehind: false, isUnicode })
  }
  /** What is answered shows at once; the preview follows, and only the latest counts. */
  const again = async (options: ImportOptions) => {
    if (stage.at !== 'previewing') return
    setStage({ ...stage, options, isBehind: true })
    const { stagedId, fileName } = stage.preview
    const answer = await call('PreviewImport', { stagedId, fileName, text: null, options })
    if (!answer.ok) return fail(TEXTS.refused(answer.refusal.message))
    setStage((now) =>
      now.at === 'previewing' && now.options === options ? { ...now, preview: answer.value, isBehind: false } : now,
    )
  }
  return (
    <>
      <TopBar title={TEXTS.title} crumbs={[{ label: TEXTS.contracts, href: paths.contracts }]} />
      <div className={styles.page}>
        {stage.at === 'choosing' && <ChooseFile fault={stage.fault} onFile={open} />}
        {stage.at === 'reading' && (
          <div role="status" aria-label={TEXTS.reading(stage.name)}>
            <Skeleton />
          </div>
        )}
        {stage.at === 'previewing' && (
          <Preview
            preview={stage.preview}
            options={stage.options}
            isBehind={stage.isBehind}
            isUnicode={stage.isUnicode}
            onOptions={again}
            onAnother={() => setStage({ at: 'choosing', fault: null })}
          />
        )}
      </div>
    </>
  )
}

function faultOf(read: TextFile, count: (value: number) => string): string {
  switch (read.kind) {
    case 'too-large':
      return TEXTS.tooLarge(read.name, count(read.most))
    case 'unreadable':
      return TEXTS.unreadable(read.name)
    case 'text':
      return ''
  }
}
