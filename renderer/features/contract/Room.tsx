import { useMemo } from 'react'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { eventPointedTo } from '../../client/eventPointer'
import { workContinuesAt } from '../../client/workContinues'
import { MoneyBar } from '../../ui/moneyBar/MoneyBar'
import { Tabs } from '../../ui/tabs/Tabs'
import { PhraseText } from '../../ui/text/PhraseText'
import { DueDateCard } from './cards/DueDateCard'
import { RefundCard } from './cards/RefundCard'
import { RequestCard } from './cards/RequestCard'
import { Details } from './details/Details'
import { History } from './history/History'
import { Messages } from './messages/Messages'
import { MilestoneList } from './milestones/MilestoneList'
import { RoomDialogs } from './RoomDialogs'
import { RoomHead } from './RoomHead'
import { RoomNotices } from './RoomNotices'
import styles from './room.module.css'
import { type RoomActs, RoomContext } from './roomContext'
import { TEXTS } from './texts'
import { useRoomDialog } from './useRoomDialog'
import { useRoomFocus } from './useRoomFocus'
import { workNow } from './workNow'

/** The room of one contract. */
export function Room({ contract }: { readonly contract: ContractView }) {
  const { continues, matters } = workNow(contract)
  const { workRef, whereWorkContinues } = useRoomFocus(contract, continues)
  const dialogs = useRoomDialog(contract.version, whereWorkContinues)
  const takesFocus = useMemo(
    () => workContinuesAt(contract.id) === null && eventPointedTo(contract.id) === null,
    [contract.id],
  )
  const room: RoomActs = { contract, matters, workRef, open: dialogs.open }
  return (
    <RoomContext value={room}>
      <RoomHead takesFocus={takesFocus} />
      <div className={styles.cols}>
        <div className={styles.pane}>
          <RoomNotices />
          <p className={styles.sentence}>
            <PhraseText parts={contract.sentence} />
          </p>
          <MoneyBar currency={contract.terms.currency} figures={contract.figures} />
          <MilestoneList />
        </div>
        <aside className={styles.rail} aria-label={TEXTS.about}>
          {contract.request && <RequestCard request={contract.request} />}
          {contract.refund && <RefundCard refund={contract.refund} />}
          <DueDateCard />
          <Tabs
            label={TEXTS.about}
            tabs={[
              { value: 'history', label: TEXTS.history, content: <History /> },
              { value: 'messages', label: TEXTS.messages, content: <Messages /> },
              { value: 'details', label: TEXTS.details, content: <Details /> },
            ]}
          />
        </aside>
      </div>
      <RoomDialogs
        dialog={dialogs.dialog}
        onClose={dialogs.close}
        onDone={dialogs.finish}
        finalFocus={dialogs.finalFocus}
      />
    </RoomContext>
  )
}
