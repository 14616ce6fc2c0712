import { useStore } from 'zustand'
import { useLocale } from '../../ui/locale/locale'
import styles from './editor.module.css'
import { useEditor } from './editorContext'
import { TEXTS } from './texts'

/** Where nothing is planned: what can be done. */
export function EmptyPlan() {
  const { store, typing } = useEditor()
  const locale = useLocale()
  const isEmpty = useStore(store, ({ history }) => history.present.rows.length === 0)
  const left = useStore(store, ({ preview }) => preview?.changes.divisible ?? null)
  if (!isEmpty) return null
  const way = left === null ? TEXTS.empty.noBudget : TEXTS.empty.divide(locale.money(left, typing.currency))
  return (
    <div className={styles.empty}>
      <h2>{TEXTS.empty.title}</h2>
      <p>
        {TEXTS.empty.text} {way}
      </p>
    </div>
  )
}
