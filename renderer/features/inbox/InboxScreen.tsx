import { navigate, paths } from '../../client/navigation'
import { useQuery } from '../../client/query'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { Skeleton } from '../../ui/page/Skeleton'
import { TopBar } from '../../ui/page/TopBar'
import { InboxGroup } from './InboxGroup'
import styles from './inbox.module.css'
import { inboxGroups } from './inboxGroups'
import { TEXTS } from './texts'

export function InboxScreen() {
  const inbox = useQuery('GetInbox', {})
  const locale = useLocale()
  const items = inbox.value?.items ?? []
  return (
    <>
      <TopBar title={TEXTS.title} aside={items.length > 0 ? locale.count(items.length) : null} />
      <div className={styles.page}>
        {inbox.refusal && <Banner tone="error">{inbox.refusal.message}</Banner>}
        {inbox.state === 'loading' && <Skeleton />}
        {inbox.state === 'ready' && items.length === 0 && <NothingWaits />}
        {inboxGroups(items).map((group) => (
          <InboxGroup key={group.kind} group={group} />
        ))}
      </div>
    </>
  )
}

function NothingWaits() {
  return (
    <EmptyState
      title={TEXTS.emptyTitle}
      actions={
        <>
          <Button onClick={() => navigate(paths.contracts)}>{TEXTS.showContracts}</Button>
          <Button onClick={() => navigate(paths.newContract)}>{TEXTS.newContract}</Button>
        </>
      }
    >
      {TEXTS.empty}
    </EmptyState>
  )
}
