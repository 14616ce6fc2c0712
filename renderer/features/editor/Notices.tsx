import { useStore } from 'zustand'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { Button } from '../../ui/button/Button'
import { Banner } from '../../ui/page/Banner'
import { draftOfPlan } from './draft/typedRows'
import styles from './editor.module.css'
import { useEditor } from './editorContext'
import type { Sending } from './send/useSending'
import { MovedOn } from './stale/MovedOn'
import type { Stale } from './stale/useStale'
import { TEXTS } from './texts'
import { useGone } from './useGone'

interface NoticesProps {
  readonly contract: ContractView
  readonly stale: Stale
  readonly sending: Sending
}

/** What the user must know of the draft as a whole, above it. */
export function Notices({ contract, stale, sending }: NoticesProps) {
  const editor = useEditor()
  const { store, typing } = editor
  const trouble = useStore(store, (state) => state.trouble)
  const [isGone, clearGone] = useGone(editor, contract)
  const hasMovedOn = useStore(store, (state) => state.hasMovedOn)
  const { refusal } = sending
  // What is wrong with a field or the day stands there; a stale plan has its own notice.
  const refused = refusal && !refusal.at && refusal.code !== 'stale-plan' ? refusal : null
  return (
    <>
      {sending.isRecord && (
        <Banner tone="info" className={styles.banner}>
          <strong>{TEXTS.recordTitle[sending.side]}</strong> · {TEXTS.recording(contract.counterparty.name)}
        </Banner>
      )}
      {stale.state === 'asked' && !stale.view && (
        <Banner
          tone="warn"
          className={styles.banner}
          actions={
            <Button size="small" onClick={() => void stale.look()}>
              {TEXTS.stale.look}
            </Button>
          }
        >
          {TEXTS.stale.banner}
        </Banner>
      )}
      {stale.state === 'carried' && (
        <Banner
          tone="info"
          className={styles.banner}
          actions={
            <Button size="small" kind="quiet" onClick={stale.close}>
              {TEXTS.stale.close}
            </Button>
          }
        >
          {TEXTS.stale.carried}
        </Banner>
      )}
      {hasMovedOn && <MovedOn contract={contract} />}
      {isGone && !hasMovedOn && stale.state === 'none' && (
        <Banner
          tone="warn"
          className={styles.banner}
          actions={
            <>
              <Button
                size="small"
                onClick={() => {
                  void store.settle('mine', draftOfPlan(contract.milestones, contract.planVersion, typing))
                  clearGone()
                }}
              >
                {TEXTS.gone.keep}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  const plan = draftOfPlan(contract.milestones, contract.planVersion, typing)
                  store.restart(plan, plan)
                  clearGone()
                }}
              >
                {TEXTS.gone.drop}
              </Button>
            </>
          }
        >
          {TEXTS.gone.banner}
        </Banner>
      )}
      {[trouble, refused].map(
        (one) =>
          one && (
            <Banner key={one.code} tone="error" className={styles.banner}>
              {one.message}
            </Banner>
          ),
      )}
    </>
  )
}
