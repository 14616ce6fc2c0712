import { useEffect, useMemo, useState } from 'react'
import type { WireRefusal } from '../../../shared/ipc/primitives'
import type { ContractId } from '../../../shared/kernel/ids'
import { pdfWriter } from '../../client/host'
import type { PrintJob } from '../../client/printJob'
import { useSettings } from '../../client/workspace'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { ScrollRegion } from '../../ui/page/ScrollRegion'
import { SavingNow } from './files/SavingNow'
import { useSaving } from './files/useSaving'
import { subjectWords } from './job/jobWords'
import { useKeptLines } from './job/keptLines'
import type { Summary } from './job/readSummary'
import { useTotals } from './job/useTotals'
import { Options } from './Options'
import { Preview } from './Preview'
import { PrintTop } from './PrintTop'
import type { Paper } from './paper/paperSize'
import styles from './print.module.css'
import { TEXTS } from './texts'

interface PrintDeskProps {
  readonly job: PrintJob
  readonly summary: Summary
  /** False while it is read anew. */
  readonly isFresh: boolean
  readonly refusal: WireRefusal | null
  readonly periodText: string
  readonly paper: Paper
  readonly onPaper: (paper: Paper) => void
}

const NONE: ReadonlySet<ContractId> = new Set()

/** The paper, what stands on it, and the ways to have it. */
export function PrintDesk({ job, summary, isFresh, refusal, periodText, paper, onPaper }: PrintDeskProps) {
  const { contracts } = summary
  const locale = useLocale()
  const { logo } = useSettings()
  const pdf = pdfWriter()
  const { saving, alone, saveAll, saveEach, cancel } = useSaving(pdf)
  const [excluded, setExcluded] = useState(NONE)
  const chosen = useMemo(() => contracts.filter(({ id }) => !excluded.has(id)), [contracts, excluded])
  const shown = useMemo(() => (alone ? [alone] : chosen), [alone, chosen])
  const totals = useTotals(job, summary, chosen)
  const [first] = contracts
  const [lines, setLines] = useKeptLines(contracts.length === 1 && first ? first.id : (job.selection.party ?? ''))
  const subject = subjectWords(job, chosen, locale)
  const title = TEXTS.windowTitle(alone?.title ?? subject, periodText)
  useEffect(() => {
    document.title = title
  }, [title])

  const waiting = !isFresh || totals === null ? TEXTS.stillReading : saving.busy ? TEXTS.savingNow : null
  const files = pdf && {
    count: chosen.length,
    onSave: () => void saveAll(subject, periodText),
    onSaveEach: () => void saveEach(chosen, periodText),
  }
  return (
    <>
      <div className={styles.screenOnly}>
        <PrintTop
          from={job.from}
          about={`${periodText} · ${subject}`}
          paper={paper}
          onPaper={onPaper}
          disabledReason={chosen.length === 0 ? TEXTS.nothingChosen : waiting}
          files={files}
        />
        <div className={styles.notices}>
          {refusal && <Banner tone="error">{refusal.message}</Banner>}
          <SavingNow saving={saving} onCancel={cancel} />
          {locale.hideAmounts && <Banner tone="info">{TEXTS.amountsShown}</Banner>}
        </div>
      </div>
      <div className={styles.work}>
        <ScrollRegion label={TEXTS.preview} className={styles.preview}>
          {chosen.length === 0 ? (
            <EmptyState title={TEXTS.noneTitle}>{TEXTS.noneChosen}</EmptyState>
          ) : (
            <Preview
              summary={summary}
              chosen={shown}
              totals={totals}
              period={job.period}
              periodText={periodText}
              lines={lines}
              logo={logo}
              paper={paper}
            />
          )}
        </ScrollRegion>
        <Options
          contracts={contracts}
          excluded={excluded}
          onExcluded={setExcluded}
          lines={lines}
          onLines={setLines}
          isBrowser={pdf === null}
        />
      </div>
    </>
  )
}
