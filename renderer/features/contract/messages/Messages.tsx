import { useQuery } from '../../../client/query'
import { Button } from '../../../ui/button/Button'
import { Banner } from '../../../ui/page/Banner'
import { Skeleton } from '../../../ui/page/Skeleton'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { MessageItem } from './MessageItem'
import styles from './messages.module.css'

/** The notices of our acts and the notes of our own, the latest first (rule W3). */
export function Messages() {
  const { contract, open } = useRoom()
  const messages = useQuery('GetMessages', { contractId: contract.id })
  if (messages.state === 'loading') return <Skeleton />
  if (!messages.value) return <Banner tone="error">{messages.refusal?.message}</Banner>
  return (
    <div className={styles.messages}>
      <Button size="small" onClick={() => open({ kind: 'note', corrects: null })}>
        {TEXTS.addNote}
      </Button>
      {messages.value.length === 0 && <p className={styles.muted}>{TEXTS.noMessages}</p>}
      <ul aria-label={TEXTS.messages}>
        {messages.value.map((message) => (
          <MessageItem key={`${message.kind} ${message.version}`} message={message} />
        ))}
      </ul>
    </div>
  )
}
