import type { ContractView } from '../../../../shared/ipc/views/contract'
import { Button } from '../../../ui/button/Button'
import { Banner } from '../../../ui/page/Banner'
import { draftOfPlan } from '../draft/typedRows'
import styles from '../editor.module.css'
import { useEditor } from '../editorContext'
import { TEXTS } from '../texts'

/** The draft was saved in another window since: one of the two stays. */
export function MovedOn({ contract }: { readonly contract: ContractView }) {
  const { store, typing } = useEditor()
  const settle = (keeps: 'mine' | 'theirs') =>
    void store.settle(keeps, draftOfPlan(contract.milestones, contract.planVersion, typing))
  return (
    <Banner
      tone="warn"
      className={styles.banner}
      actions={
        <>
          <Button size="small" onClick={() => settle('theirs')}>
            {TEXTS.movedOn.theirs}
          </Button>
          <Button size="small" onClick={() => settle('mine')}>
            {TEXTS.movedOn.mine}
          </Button>
        </>
      }
    >
      {TEXTS.movedOn.banner}
    </Banner>
  )
}
