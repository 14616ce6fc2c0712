import { Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import { useCommand } from '../../../client/command'
import { navigate, paths } from '../../../client/navigation'
import { ALL_TIME, EVERYTHING, printSummary } from '../../../client/printJob'
import { useShortcut } from '../../../client/shortcuts'
import { IconButton } from '../../../ui/button/IconButton'
import { Menu, MenuSeparator } from '../../../ui/overlay/Menu'
import { MenuItem } from '../../../ui/overlay/MenuItem'
import { toast } from '../../../ui/overlay/Toaster'
import { actForm } from '../acts/actForm'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { actOf } from '../workNow'

/** Acts of ours that are not on the page, and what we keep about the contract. */
export function MoreMenu() {
  const { contract, open } = useRoom()
  const trigger = useRef<HTMLButtonElement>(null)
  const { run } = useCommand('KeepContract')
  const asking = actOf(contract, 'AskForChanges')
  const agreeing = actOf(contract, 'ProposeDueDate')
  const ending = actOf(contract, 'EndContract')
  const isClient = contract.terms.ourSide === 'client'
  const ask = () => asking && open({ kind: 'act', form: actForm(contract, asking) }, trigger.current)
  const agree = () => agreeing && open({ kind: 'act', form: actForm(contract, agreeing) }, trigger.current)
  const end = () => navigate(paths.end(contract.id))
  const copy = () => navigate(paths.copyContract(contract.id))
  const print = () =>
    printSummary({
      period: ALL_TIME,
      selection: { ...EVERYTHING, contractIds: [contract.id] },
      from: paths.contract(contract.id),
    })
  const addNote = () => open({ kind: 'note', corrects: null }, trigger.current)
  const keepAway = async () => {
    const type = contract.archived ? 'UnarchiveContract' : 'ArchiveContract'
    const answer = await run({ contractId: contract.id, upkeep: { type } })
    const said = contract.archived ? TEXTS.unarchivedSaid : TEXTS.archivedSaid
    toast(answer.ok ? said : answer.refusal.message)
  }
  useShortcut('a', TEXTS.askForChanges, ask, { enabled: asking?.refusal === null })
  useShortcut('d', TEXTS.agreeDue, agree, { enabled: agreeing?.refusal === null })
  useShortcut(null, TEXTS.endContract, end, { enabled: ending?.refusal === null })
  useShortcut('o', TEXTS.addNote, addNote)
  useShortcut('mod+p', TEXTS.printSummary, print)
  useShortcut(null, TEXTS.copyContract, copy)
  return (
    <Menu
      align="end"
      trigger={<IconButton ref={trigger} name={TEXTS.more} kind="plain" icon={<Ellipsis size={16} />} />}
    >
      {isClient && (
        <MenuItem label={TEXTS.askForChanges} shortcut="a" disabledReason={asking?.refusal?.message} onSelect={ask} />
      )}
      <MenuItem label={TEXTS.agreeDue} shortcut="d" disabledReason={agreeing?.refusal?.message} onSelect={agree} />
      <MenuItem label={TEXTS.addNote} shortcut="o" onSelect={addNote} />
      <MenuItem label={TEXTS.printSummary} shortcut="mod+p" onSelect={print} />
      <MenuSeparator />
      <MenuItem label={TEXTS.editDetails} onSelect={() => navigate(paths.editTerms(contract.id))} />
      <MenuItem label={TEXTS.copyContract} onSelect={copy} />
      <MenuItem label={contract.archived ? TEXTS.unarchive : TEXTS.archive} onSelect={() => void keepAway()} />
      {contract.deletable && (
        <MenuItem label={TEXTS.deleteContract} danger onSelect={() => open({ kind: 'delete' }, trigger.current)} />
      )}
      <MenuSeparator />
      <MenuItem label={TEXTS.endContract} danger disabledReason={ending?.refusal?.message} onSelect={end} />
    </Menu>
  )
}
