import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Progress } from '../../ui/page/Progress'
import { Skeleton } from '../../ui/page/Skeleton'
import type { Reading } from './job/useSummary'
import styles from './print.module.css'
import { TEXTS } from './texts'

interface ReadingNowProps {
  readonly reading: Reading
  readonly onCancel: () => void
  readonly onReadAgain: () => void
}

/** In place of the preview until all is read. */
export function ReadingNow({ reading, onCancel, onReadAgain }: ReadingNowProps) {
  const locale = useLocale()
  const { done, total, state } = reading
  if (state === 'reading' && total === null) return <Skeleton />
  const [doneText, totalText] = [locale.count(done), locale.count(total ?? 0)]
  return (
    <div className={styles.reading}>
      <h2>{TEXTS.reading}</h2>
      <Progress label={TEXTS.reading} done={done} total={total ?? 1} />
      {state === 'cancelled' ? (
        <>
          <p>{TEXTS.cancelled(doneText, totalText)}</p>
          <Button onClick={onReadAgain}>{TEXTS.readAgain}</Button>
        </>
      ) : (
        <>
          <p className="tabular">{TEXTS.readSoFar(doneText, totalText)}</p>
          <Button onClick={onCancel}>{TEXTS.cancel}</Button>
        </>
      )}
    </div>
  )
}
