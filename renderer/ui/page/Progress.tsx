import styles from './page.module.css'

interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly total: number
}

export function Progress({ label, done, total }: ProgressProps) {
  return <progress className={styles.progress} aria-label={label} value={done} max={Math.max(total, 1)} />
}
