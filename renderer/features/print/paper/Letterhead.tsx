import type { Summary } from '../job/readSummary'
import { TEXTS } from '../texts'
import styles from './paper.module.css'

interface LetterheadProps {
  readonly us: Summary['us']
  /** A data URL; empty: none. */
  readonly logo: string
}

export function Letterhead({ us, logo }: LetterheadProps) {
  const { name, address, email, taxNumber, letterhead } = us
  const lines = letterhead.trim() ? letterhead : [name, address].filter(Boolean).join('\n')
  if (!lines && !logo && !email && !taxNumber) return null
  return (
    <div className={styles.letterhead}>
      {logo && <img className={styles.logo} src={logo} alt={name} />}
      <div className={styles.sender}>
        <p dir="auto" className={styles.lines}>
          {lines}
        </p>
        {email && <p>{email}</p>}
        {taxNumber && (
          <p>
            {TEXTS.taxNumber} <bdi>{taxNumber}</bdi>
          </p>
        )}
      </div>
    </div>
  )
}
