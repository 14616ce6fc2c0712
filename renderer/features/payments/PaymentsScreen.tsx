import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { paths } from '../../client/navigation'
import { paymentsChoice } from '../../client/paymentsChoice'
import { printSummary } from '../../client/printJob'
import { errorAt, errorElsewhere } from '../../client/refusals'
import { useShortcut } from '../../client/shortcuts'
import { useWorkspace } from '../../client/workspace'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { Skeleton } from '../../ui/page/Skeleton'
import { TopBar } from '../../ui/page/TopBar'
import { askedOf, chosenPeriod } from './asked'
import { ExportMenu } from './ExportMenu'
import { By, Filters } from './Filters'
import { NoContracts } from './Nothing'
import { Payments } from './Payments'
import { PeriodPicker } from './PeriodPicker'
import styles from './payments.module.css'
import { placeOf } from './places'
import { TEXTS } from './texts'
import { useExport } from './useExport'
import { useShownPayments } from './useShownPayments'

/** What was deposited, paid and refunded in any period, as the one ledger has it. */
export function PaymentsScreen() {
  const { contracts } = useWorkspace()
  return contracts > 0 ? (
    <Ledger />
  ) : (
    <>
      <TopBar title={TEXTS.title} />
      <NoContracts />
    </>
  )
}

function Ledger() {
  const locale = useLocale()
  const { today } = locale
  const choice = useStore(paymentsChoice)
  const asked = useMemo(() => askedOf(choice, today), [choice, today])
  const period = chosenPeriod(choice, today)
  const { shown, isFirst, refusal } = useShownPayments(asked)
  const file = useExport(asked)
  const print = () => printSummary({ period: asked.period, selection: asked.selection, from: paths.payments })
  useShortcut('mod+p', TEXTS.print, print)
  const elsewhere = errorElsewhere(refusal, ['period'])
  const total = shown?.view.total ?? 0
  return (
    <>
      <TopBar
        title={TEXTS.title}
        takesFocus={placeOf(JSON.stringify(asked)).at === null}
        aside={shown && <span className="tabular">{TEXTS.movements(locale.count(total), total === 1)}</span>}
        actions={
          <>
            <ExportMenu isMaking={file.state.state === 'making'} onStart={file.start} onCancel={file.cancel} />
            <Button kind="primary" shortcut="mod+p" icon={<Printer size={15} aria-hidden="true" />} onClick={print}>
              {TEXTS.print}
            </Button>
          </>
        }
      />
      {file.state.state === 'failed' && (
        <div className={styles.notice}>
          <Banner
            tone="error"
            actions={
              <Button size="small" onClick={file.clear}>
                {TEXTS.close}
              </Button>
            }
          >
            {file.state.why}
          </Banner>
        </div>
      )}
      <div className={styles.bar}>
        <PeriodPicker period={period} error={errorAt(refusal, 'period')} />
        <Filters selection={choice.selection} />
        <By by={asked.by} />
      </div>
      {elsewhere && (
        <div className={styles.notice}>
          <Banner tone="error">{elsewhere}</Banner>
        </div>
      )}
      {isFirst && <Skeleton />}
      {shown && <Payments asked={shown.asked} view={shown.view} period={period} opened={choice.opened} />}
    </>
  )
}
