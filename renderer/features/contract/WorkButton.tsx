import { Button, type ButtonProps } from '../../ui/button/Button'
import { useRoom } from './roomContext'
import type { Work } from './workNow'

interface WorkButtonProps extends Omit<ButtonProps, 'kind' | 'ref'> {
  readonly work: Work
}

/** Filled where it is the act that matters now; the focus comes here when work continues with it. */
export function WorkButton({ work, ...rest }: WorkButtonProps) {
  const { matters, workRef } = useRoom()
  return <Button {...rest} kind={matters === work ? 'primary' : 'plain'} ref={workRef(work)} />
}
