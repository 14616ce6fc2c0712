import styles from './page.module.css'

const LINES = ['a', 'b', 'c', 'd', 'e', 'f']

/** While loading. Shows only where that takes longer than 200 ms. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} aria-busy="true">
      {LINES.map((line) => (
        <span key={line} />
      ))}
    </div>
  )
}
