import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Message } from '../../../../shared/ipc/views/contract'
import { call } from '../../../client/call'
import { copyText, openMail, saveFile } from '../../../client/host'
import { announce } from '../../../ui/announcer'
import { Button } from '../../../ui/button/Button'
import { Day } from '../../../ui/text/Day'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import styles from './messages.module.css'

/** One message: closed its subject, open its text and what can be done with it. */
export function MessageItem({ message }: { readonly message: Message }) {
  const { contract } = useRoom()
  const [said, setSaid] = useState('')
  const say = (text: string) => {
    setSaid(text)
    announce(text)
  }
  const copy = () =>
    copyText(message.kind === 'note' ? message.body : `${message.subject}\n\n${message.body}`).then(
      () => say(TEXTS.copied),
      () => say(TEXTS.notCopied),
    )
  const mail = async () => {
    const answer = await call('GetMail', { contractId: contract.id, version: message.version })
    if (!answer.ok) return say(answer.refusal.message)
    const { mailto, fileName, eml } = answer.value
    if (mailto !== null) return openMail(mailto)
    if (await saveFile({ name: fileName, type: 'message/rfc822', text: eml })) say(TEXTS.savedAsMail)
  }
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          <ChevronRight size={14} aria-hidden="true" className={styles.arrow} />
          <span>
            {message.kind === 'note' ? message.body.split('\n', 1)[0] : message.subject}
            <span className={styles.meta}>
              {message.kind === 'note' && `${TEXTS.noteChip} · `}
              <Day day={message.on} />
            </span>
          </span>
        </summary>
        <p className={styles.body}>{message.body}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => void copy()}>
            {TEXTS.copy}
          </Button>
          {message.kind === 'notice' && (
            <Button size="small" onClick={() => void mail()}>
              {TEXTS.openAsMail}
            </Button>
          )}
        </div>
        {said && <p className={styles.muted}>{said}</p>}
      </details>
    </li>
  )
}
