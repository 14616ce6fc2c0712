import { useState } from 'react'
import { useCommand } from '../../client/command'
import { useWorkspace } from '../../client/workspace'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { useLocale } from '../../ui/locale/locale'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import styles from './contracts.module.css'
import { TEXTS } from './texts'

/** The latest import that nobody has touched can be taken back whole. */
export function TakeBack() {
  const [latest] = useWorkspace().imports
  const locale = useLocale()
  const [asking, setAsking] = useState(false)
  const { run, busy, refusal, clear } = useCommand('TakeBackImport')
  if (!latest) return null
  const texts = TEXTS.takeBack
  const close = () => {
    clear()
    setAsking(false)
  }
  return (
    <div className={styles.notice}>
      <Banner
        tone="info"
        actions={
          <Button size="small" onClick={() => setAsking(true)}>
            {texts.act}
          </Button>
        }
      >
        {texts.done(locale.count(latest.contracts), latest.fileName)}
      </Banner>
      <Dialog
        open={asking}
        onClose={close}
        title={texts.title}
        description={texts.text}
        onSubmit={async () => {
          const answer = await run({ importId: latest.importId })
          if (!answer.ok) return
          close()
          announce(texts.gone)
          // The button that asked is gone, or names another import.
          document.querySelector('h1')?.focus()
        }}
        footer={
          <>
            <Button kind="quiet" onClick={close}>
              {texts.cancel}
            </Button>
            <Button type="submit" kind="danger" busy={busy}>
              {texts.act}
            </Button>
          </>
        }
      >
        {refusal && <Banner tone="error">{refusal.message}</Banner>}
      </Dialog>
    </div>
  )
}
