import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { MilestoneRow } from './MilestoneRow'
import styles from './milestones.module.css'

/** The milestones in order, each with the one act that is open on it. */
export function MilestoneList() {
  const { contract } = useRoom()
  const { milestones, phase } = contract
  const next = milestones.find(({ status }) => status === 'planned')
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{TEXTS.milestones}</h2>
      {milestones.length === 0 ? (
        <p className={styles.empty}>{phase === 'open' ? TEXTS.noMilestones : TEXTS.noMilestonesEnded}</p>
      ) : (
        <ol className={styles.list} aria-label={TEXTS.milestones}>
          {milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} isNext={milestone === next} />
          ))}
        </ol>
      )}
    </section>
  )
}
