import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { ContractId } from '../../../shared/kernel/ids'
import { printJob } from '../../client/printJob'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { ScrollRegion } from '../../ui/page/ScrollRegion'
import { subjectWords } from './job/jobWords'
import { useKeptLines } from './job/keptLines'
import { useSummary } from './job/useSummary'
import { useTotals } from './job/useTotals'
import { Options } from './Options'
import { Preview } from './Preview'
import { PrintTop } from './PrintTop'
import { paperOf } from './paper/paperSize'
import { periodWords } from './paper/periodWords'
import styles from './print.module.css'
import { ReadingNow } from './ReadingNow'
import { TEXTS } from './texts'

const NONE: ReadonlySet<ContractId> = new Set()

export function PrintScreen() {
  const job = useStore(printJob)
  const locale = useLocale()
  const [paper, setPaper] = useState(() => paperOf(locale.tag))
  const [excluded, setExcluded] = useState(NONE)
  const { reading, cancel, readAgain } = useSummary(job)
  const { summary, refusal } = reading
  const contracts = summary?.contracts
  const chosen = useMemo(() => (contracts ?? []).filter(({ id }) => !excluded.has(id)), [contracts, excluded])
  const totals = useTotals(job, summary, chosen)
  const [first] = contracts ?? []
  const isOne = contracts?.length === 1
  const [lines, setLines] = useKeptLines(isOne && first ? first.id : (job.selection.party ?? ''))
  const periodText = periodWords(job.period, locale.tag)
  const subject = subjectWords(job, chosen, locale)
  useEffect(() => {
    if (contracts) document.title = TEXTS.windowTitle(subject, periodText)
  }, [contracts, subject, periodText])

  const disabledReason =
    reading.state === 'reading' || totals === null
      ? TEXTS.stillReading
      : chosen.length === 0
        ? TEXTS.nothingChosen
        : null
  return (
    <>
      <div className={styles.screenOnly}>
        <PrintTop
          from={job.from}
          about={contracts ? `${periodText} · ${subject}` : periodText}
          paper={paper}
          onPaper={setPaper}
          disabledReason={disabledReason}
        />
        {(refusal || (summary && locale.hideAmounts)) && (
          <div className={styles.notices}>
            {refusal && <Banner tone="error">{refusal.message}</Banner>}
            {summary && locale.hideAmounts && <Banner tone="info">{TEXTS.amountsShown}</Banner>}
          </div>
        )}
      </div>
      {!contracts && !refusal && <ReadingNow reading={reading} onCancel={cancel} onReadAgain={readAgain} />}
      {contracts?.length === 0 && (
        <EmptyState title={TEXTS.emptyTitle} actions={<Link href={job.from}>{TEXTS.back}</Link>}>
          {TEXTS.empty}
        </EmptyState>
      )}
      {summary && contracts && contracts.length > 0 && (
        <div className={styles.work}>
          <ScrollRegion label={TEXTS.preview} className={styles.preview}>
            {chosen.length === 0 ? (
              <EmptyState title={TEXTS.noneTitle}>{TEXTS.noneChosen}</EmptyState>
            ) : (
              <Preview
                summary={summary}
                chosen={chosen}
                totals={totals}
                period={job.period}
                periodText={periodText}
                lines={lines}
                logo=""
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
          />
        </div>
      )}
    </>
  )
}
