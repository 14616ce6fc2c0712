import { Link } from 'wouter'
import { useCommand } from '../../client/command'
import { paths } from '../../client/navigation'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { Banner } from '../../ui/page/Banner'
import styles from './room.module.css'
import { useRoom } from './roomContext'
import { TEXTS } from './texts'

/** What there is to know before anything else. */
export function RoomNotices() {
  const { contract } = useRoom()
  return (
    <>
      {contract.archived && <Archived />}
      {contract.hasDraft && contract.phase === 'open' && (
        <Banner
          tone="info"
          className={styles.notice}
          actions={<Link href={paths.editor(contract.id)}>{TEXTS.continueDraft}</Link>}
        >
          {TEXTS.unsentDraft}
        </Banner>
      )}
    </>
  )
}

function Archived() {
  const { contract } = useRoom()
  const { run, busy, refusal } = useCommand('KeepContract')
  const unarchive = async () => {
    const answer = await run({ contractId: contract.id, upkeep: { type: 'UnarchiveContract' } })
    if (!answer.ok) return
    announce(TEXTS.unarchivedSaid)
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <Banner
      tone="info"
      className={styles.notice}
      actions={
        <Button size="small" busy={busy} onClick={unarchive}>
          {TEXTS.unarchive}
        </Button>
      }
    >
      {refusal?.message ?? TEXTS.archived}
    </Banner>
  )
}
