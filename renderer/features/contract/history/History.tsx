import { useEffect, useRef, useState } from 'react'
import { eventPointedTo, eventWasShown } from '../../../client/eventPointer'
import { useQuery } from '../../../client/query'
import { Button } from '../../../ui/button/Button'
import { useLocale } from '../../../ui/locale/locale'
import { Banner } from '../../../ui/page/Banner'
import { Skeleton } from '../../../ui/page/Skeleton'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { HistoryItem } from './HistoryItem'
import styles from './history.module.css'

const LATEST = 20

/** Every event, the latest first. */
export function History() {
  const { contract } = useRoom()
  const locale = useLocale()
  const [pointedTo] = useState(() => eventPointedTo(contract.id))
  const [showsAll, setShowsAll] = useState(false)
  const firstOlder = useRef<HTMLLIElement>(null)
  const pointed = useRef<HTMLLIElement>(null)
  const history = useQuery('GetHistory', { contractId: contract.id })
  useEffect(() => {
    if (showsAll) firstOlder.current?.focus()
  }, [showsAll])
  const isThere = history.value !== null
  useEffect(() => {
    if (!isThere || pointedTo === null) return
    pointed.current?.focus()
  }, [isThere, pointedTo])
  useEffect(() => eventWasShown, [])
  if (history.state === 'loading') return <Skeleton />
  const entries = history.value
  if (!entries) return <Banner tone="error">{history.refusal?.message}</Banner>
  const isFar = entries.findIndex(({ version }) => version === pointedTo) >= LATEST
  const isWhole = showsAll || isFar
  const headlines = new Map(entries.map(({ version, headline }) => [version, headline]))
  return (
    <>
      <ol className={styles.list} aria-label={TEXTS.history}>
        {entries.slice(0, isWhole ? undefined : LATEST).map((entry, place) => (
          <HistoryItem
            key={entry.version}
            ref={entry.version === pointedTo ? pointed : place === LATEST ? firstOlder : undefined}
            isPointedTo={entry.version === pointedTo}
            entry={entry}
            corrected={entry.corrects === null ? null : (headlines.get(entry.corrects) ?? null)}
          />
        ))}
      </ol>
      {!isWhole && entries.length > LATEST && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {TEXTS.showAll(locale.count(entries.length))}
        </Button>
      )}
    </>
  )
}
