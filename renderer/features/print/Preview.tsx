import { useMemo } from 'react'
import type { ContractSummaryView, PaymentsPeriod, PaymentsTotals } from '../../../shared/ipc/views/payments'
import type { Summary } from './job/readSummary'
import type { Heading } from './paper/ContractPages'
import { PaperDocument } from './paper/PaperDocument'
import { pageRules } from './paper/pageRules'
import type { Paper } from './paper/paperSize'
import { usePageRules } from './paper/usePageRules'
import { TEXTS } from './texts'

interface PreviewProps {
  readonly summary: Summary
  readonly chosen: readonly ContractSummaryView[]
  readonly totals: readonly PaymentsTotals[] | null
  readonly period: PaymentsPeriod
  readonly periodText: string
  readonly lines: string
  readonly logo: string
  readonly paper: Paper
}

export function Preview({ summary, chosen, totals, period, periodText, lines, logo, paper }: PreviewProps) {
  const { us, today } = summary
  const heading = useMemo<Heading>(
    () => ({ us, today, logo, period, periodText, extraLines: lines }),
    [us, today, logo, period, periodText, lines],
  )
  const rules = useMemo(() => {
    const aside = `${TEXTS.document} · ${periodText}`
    return pageRules({ paper, titles: chosen.map(({ title }) => title), aside, foot: us.name })
  }, [paper, chosen, periodText, us.name])
  usePageRules(rules)
  return <PaperDocument contracts={chosen} heading={heading} totals={totals} paper={paper} />
}
