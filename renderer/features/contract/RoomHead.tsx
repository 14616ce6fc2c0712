import { MARK_TONES } from '../../client/markTones'
import { navigate, paths } from '../../client/navigation'
import { useShortcut } from '../../client/shortcuts'
import { TopBar } from '../../ui/page/TopBar'
import { Chip } from '../../ui/text/Chip'
import { MoreMenu } from './menus/MoreMenu'
import { RecordMenu } from './menus/RecordMenu'
import { useRoom } from './roomContext'
import { TEXTS } from './texts'
import { WorkButton } from './WorkButton'
import { actOf } from './workNow'

export function RoomHead({ takesFocus }: { readonly takesFocus: boolean }) {
  const { contract } = useRoom()
  const { terms, mark, counterparty, phase } = contract
  const sending = actOf(contract, terms.ourSide === 'client' ? 'SendChanges' : 'SendChangeRequest')
  // While a request waits the editor still opens and keeps drafts (rule P7).
  const closed = phase === 'open' ? null : (sending?.refusal?.message ?? null)
  const edit = () => navigate(paths.editor(contract.id))
  useShortcut('e', TEXTS.addOrEdit, edit, { enabled: closed === null })
  return (
    <TopBar
      title={terms.title}
      crumbs={[{ label: TEXTS.contracts, href: paths.contracts }]}
      takesFocus={takesFocus}
      aside={
        <>
          <Chip tone={MARK_TONES[mark]}>{mark}</Chip>
          <span title={counterparty.name}>
            {terms.ourSide === 'client' ? TEXTS.youAreClientOf : TEXTS.youWorkFor}
            <strong>{counterparty.name}</strong>
          </span>
        </>
      }
      actions={
        <>
          <RecordMenu />
          <MoreMenu />
          <WorkButton work="edit-plan" shortcut="e" disabledReason={closed} onClick={edit}>
            {TEXTS.addOrEdit}
          </WorkButton>
        </>
      }
    />
  )
}
