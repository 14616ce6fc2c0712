import { useEffect } from 'react'
import { Button } from '../ui/button/Button'
import { EmptyState } from '../ui/page/EmptyState'
import { TEXTS } from './texts'

interface StoppedPageProps {
  readonly title: string
  readonly message: string
}

/** The whole page, where the program can't go on. */
export function StoppedPage({ title, message }: StoppedPageProps) {
  useEffect(() => {
    document.title = TEXTS.brand
  }, [])
  return (
    <main>
      <div role="alert">
        <EmptyState
          level={1}
          title={title}
          actions={
            <Button kind="primary" onClick={() => window.location.reload()}>
              {TEXTS.openAnew}
            </Button>
          }
        >
          {message}
        </EmptyState>
      </div>
    </main>
  )
}
