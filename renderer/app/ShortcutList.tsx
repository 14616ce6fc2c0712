import { useStore } from 'zustand'
import { inOrder, shortcuts } from '../client/shortcuts'
import { Button } from '../ui/button/Button'
import { keySigns } from '../ui/keys'
import { Dialog } from '../ui/overlay/Dialog'
import { Kbd } from '../ui/text/Kbd'
import { VisuallyHidden } from '../ui/text/VisuallyHidden'
import styles from './shortcutList.module.css'
import { TEXTS } from './texts'

export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const all = useStore(shortcuts)
  return (
    <Dialog open onClose={onClose} title={TEXTS.shortcuts} footer={<Button onClick={onClose}>{TEXTS.close}</Button>}>
      <dl className={styles.list}>
        {inOrder(all).map(({ id, keys, label }) =>
          keys === null ? null : (
            <div key={id} className={styles.row}>
              <dt>{label}</dt>
              <dd>
                <Kbd keys={keys} />
                <VisuallyHidden>{keySigns(keys).join(' ')}</VisuallyHidden>
              </dd>
            </div>
          ),
        )}
      </dl>
    </Dialog>
  )
}
