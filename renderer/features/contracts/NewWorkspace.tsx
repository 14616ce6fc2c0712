import { useCommand } from '../../client/command'
import { navigate, paths } from '../../client/navigation'
import { Button } from '../../ui/button/Button'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import styles from './contracts.module.css'
import { TEXTS } from './texts'

/** An empty workspace says what to do first. */
export function NewWorkspace() {
  const samples = useCommand('EnterSamples')
  return (
    <div className={styles.fill}>
      <EmptyState
        title={TEXTS.noneTitle}
        actions={
          <>
            <Button kind="primary" onClick={() => navigate(paths.newContract)}>
              {TEXTS.newContract}
            </Button>
            <Button onClick={() => navigate(paths.importContracts)}>{TEXTS.importContracts}</Button>
            <Button kind="quiet" busy={samples.busy} onClick={() => samples.run({})}>
              {TEXTS.samples}
            </Button>
          </>
        }
      >
        {TEXTS.noneText}
      </EmptyState>
      {samples.refusal && (
        <div className={styles.notice}>
          <Banner tone="error">{samples.refusal.message}</Banner>
        </div>
      )}
    </div>
  )
}
