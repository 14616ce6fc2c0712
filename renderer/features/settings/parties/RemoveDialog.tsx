import type { RefObject } from 'react'
import { useCommand } from '../../../client/command'
import { Button } from '../../../ui/button/Button'
import { Dialog } from '../../../ui/overlay/Dialog'
import { Banner } from '../../../ui/page/Banner'
import { TEXTS } from '../texts'

interface RemoveDialogProps {
  readonly name: string
  readonly onClose: () => void
  /** Where the focus goes: the button that asked is gone once it is done. */
  readonly finalFocus: RefObject<HTMLElement | null>
}

export function RemoveDialog({ name, onClose, finalFocus }: RemoveDialogProps) {
  const { run, busy, refusal } = useCommand('RemoveParty')
  const remove = async () => {
    const answer = await run({ name })
    if (answer.ok) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      finalFocus={finalFocus}
      title={TEXTS.removeTitle(name)}
      description={TEXTS.removeText}
      onSubmit={remove}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {TEXTS.cancel}
          </Button>
          <Button kind="danger" type="submit" busy={busy}>
            {TEXTS.remove}
          </Button>
        </>
      }
    >
      {refusal && <Banner tone="error">{refusal.message}</Banner>}
    </Dialog>
  )
}
