import { Printer } from 'lucide-react'
import { useId } from 'react'
import { Button } from '../../ui/button/Button'
import { Select } from '../../ui/form/Select'
import { TopBar } from '../../ui/page/TopBar'
import type { Paper } from './paper/paperSize'
import styles from './print.module.css'
import { TEXTS } from './texts'

const PAPERS = (['a4', 'letter'] as const).map((value) => ({ value, label: TEXTS.papers[value] }))

interface PrintTopProps {
  /** Where it came from. */
  readonly from: string
  /** Period and selection in words. */
  readonly about: string
  readonly paper: Paper
  readonly onPaper: (paper: Paper) => void
  readonly disabledReason: string | null
}

export function PrintTop({ from, about, paper, onPaper, disabledReason }: PrintTopProps) {
  const paperId = useId()
  return (
    <TopBar
      title={TEXTS.title}
      crumbs={[{ label: TEXTS.back, href: from }]}
      aside={<span dir="auto">{about}</span>}
      actions={
        <>
          <div className={styles.paper}>
            <label htmlFor={paperId}>{TEXTS.paper}</label>
            <Select id={paperId} value={paper} options={PAPERS} onValue={onPaper} />
          </div>
          <Button
            kind="primary"
            icon={<Printer size={14} aria-hidden="true" />}
            disabledReason={disabledReason}
            onClick={() => window.print()}
          >
            {TEXTS.print}
          </Button>
        </>
      }
    />
  )
}
