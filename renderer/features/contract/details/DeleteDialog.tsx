import { useCommand } from '../../../client/command'
import { navigate, paths, stayingHere } from '../../../client/navigation'
import { announce } from '../../../ui/announcer'
import { Button } from '../../../ui/button/Button'
import { Dialog } from '../../../ui/overlay/Dialog'
import { Banner } from '../../../ui/page/Banner'
import type { DialogProps } from '../RoomDialogs'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'

/** Rule C3. */
export function DeleteDialog({ onClose, finalFocus }: Pick<DialogProps, 'onClose' | 'finalFocus'>) {
  const { contract } = useRoom()
  const { run, busy, refusal } = useCommand('DeleteContract')
  const remove = async () => {
    const isStillHere = stayingHere()
    const answer = await run({ contractId: contract.id })
    if (!answer.ok) return
    announce(TEXTS.deleted)
    if (isStillHere()) navigate(paths.contracts, { replace: true })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={TEXTS.deleteTitle(contract.terms.title)}
      finalFocus={finalFocus}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {TEXTS.keepIt}
          </Button>
          <Button kind="danger" busy={busy} onClick={remove}>
            {TEXTS.deleteContract}
          </Button>
        </>
      }
    >
      <p>{TEXTS.deleteText}</p>
      {refusal && <Banner tone="error">{refusal.message}</Banner>}
    </Dialog>
  )
}
