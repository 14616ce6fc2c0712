import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useStore } from 'zustand'
import { paymentsChoice } from '../../client/paymentsChoice'
import styles from './payments.module.css'
import { TEXTS } from './texts'

/** Folds away, and stays as it was left. */
export function ChartsRegion({ children }: { readonly children: ReactNode }) {
  const isOpen = useStore(paymentsChoice, (choice) => choice.showsCharts)
  const id = useId()
  if (!children) return null
  const Sign = isOpen ? ChevronDown : ChevronRight
  return (
    <section aria-label={TEXTS.charts} className={styles.charts}>
      <h2>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => paymentsChoice.setState({ showsCharts: !isOpen })}
        >
          <Sign size={14} aria-hidden="true" />
          {TEXTS.charts}
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  )
}
