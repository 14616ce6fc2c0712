import { navigate, paths } from '../client/navigation'
import { Button } from '../ui/button/Button'
import { EmptyState } from '../ui/page/EmptyState'
import { TopBar } from '../ui/page/TopBar'
import { TEXTS } from './texts'

export function NotFound() {
  return (
    <>
      <TopBar title={TEXTS.notFoundTitle} />
      <EmptyState
        title={TEXTS.notFoundHere}
        actions={
          <Button kind="primary" onClick={() => navigate(paths.contracts)}>
            {TEXTS.showContracts}
          </Button>
        }
      >
        {TEXTS.notFound}
      </EmptyState>
    </>
  )
}
