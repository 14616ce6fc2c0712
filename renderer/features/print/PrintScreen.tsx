import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import { printJob } from '../../client/printJob'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { useSummary } from './job/useSummary'
import { PrintDesk } from './PrintDesk'
import { PrintTop } from './PrintTop'
import { paperOf } from './paper/paperSize'
import { periodWords } from './paper/periodWords'
import styles from './print.module.css'
import { ReadingNow } from './ReadingNow'
import { TEXTS } from './texts'

export function PrintScreen() {
  const job = useStore(printJob)
  const locale = useLocale()
  const [paper, setPaper] = useState(() => paperOf(locale.tag))
  const { reading, cancel, readAgain } = useSummary(job)
  const { summary, refusal } = reading
  const periodText = useMemo(() => periodWords(job.period, locale.tag), [job.period, locale.tag])
  if (summary && summary.contracts.length > 0) {
    return (
      <PrintDesk
        job={job}
        summary={summary}
        isFresh={reading.state === 'ready'}
        refusal={refusal}
        periodText={periodText}
        paper={paper}
        onPaper={setPaper}
      />
    )
  }
  return (
    <>
      <PrintTop
        from={job.from}
        about={periodText}
        paper={paper}
        onPaper={setPaper}
        disabledReason={summary ? TEXTS.emptyTitle : TEXTS.stillReading}
        files={null}
      />
      {refusal && (
        <div className={styles.notices}>
          <Banner tone="error">{refusal.message}</Banner>
        </div>
      )}
      {!summary && !refusal && <ReadingNow reading={reading} onCancel={cancel} onReadAgain={readAgain} />}
      {summary && (
        <EmptyState title={TEXTS.emptyTitle} actions={<Link href={job.from}>{TEXTS.back}</Link>}>
          {TEXTS.empty}
        </EmptyState>
      )}
    </>
  )
}
