import type { PaymentsSelection } from '../../../shared/ipc/views/payments'
import { navigate, paths } from '../../client/navigation'
import type { PeriodChoice } from '../../client/paymentsChoice'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { EmptyState } from '../../ui/page/EmptyState'
import { isNarrowed } from './asked'
import { choosePeriod, clearFilters } from './choosing'
import { periodName } from './periodNames'
import { TEXTS } from './texts'

export function NoContracts() {
  return (
    <EmptyState
      title={TEXTS.noContractsTitle}
      actions={
        <>
          <Button onClick={() => navigate(paths.newContract)}>{TEXTS.newContract}</Button>
          <Button onClick={() => navigate(paths.importContracts)}>{TEXTS.importContracts}</Button>
        </>
      }
    >
      {TEXTS.noContracts}
    </EmptyState>
  )
}

interface NothingMovedProps {
  readonly period: PeriodChoice
  readonly selection: PaymentsSelection
}

export function NothingMoved({ period, selection }: NothingMovedProps) {
  const locale = useLocale()
  const isSelected = isNarrowed(selection)
  return (
    <EmptyState
      title={TEXTS.nothingTitle(periodName(period, locale))}
      actions={
        <>
          {period.unit !== 'all' && <Button onClick={() => choosePeriod({ unit: 'all' })}>{TEXTS.showAllTime}</Button>}
          {isSelected && <Button onClick={clearFilters}>{TEXTS.clear}</Button>}
        </>
      }
    >
      {isSelected ? TEXTS.nothingSelected : TEXTS.nothing}
    </EmptyState>
  )
}
