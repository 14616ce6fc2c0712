import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useConnection } from '../client/connection'
import { useQuery } from '../client/query'
import { WorkspaceProvider } from '../client/workspace'
import { Announcer } from '../ui/announcer'
import { Toaster } from '../ui/overlay/Toaster'
import { TooltipHost } from '../ui/overlay/TooltipHost'
import { Appearance } from './Appearance'
import { ErrorBoundary } from './ErrorBoundary'
import { Shell } from './Shell'
import { StoppedPage } from './StoppedPage'
import { TEXTS } from './texts'
import { useClosing } from './useClosing'
import { useToday } from './useToday'

export function App() {
  useClosing()
  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>
        <Workspace />
      </Router>
      <Announcer />
      <Toaster />
      <TooltipHost />
    </ErrorBoundary>
  )
}

function Workspace() {
  const { lost } = useConnection()
  const workspace = useQuery('GetWorkspace', {})
  useToday(workspace.value?.state === 'ready' ? workspace.value.today : null)
  if (lost) return <StoppedPage title={TEXTS.stoppedTitle.lost} message={TEXTS.lost} />
  if (workspace.state === 'refused' && !workspace.value) {
    return <StoppedPage title={TEXTS.stoppedTitle.unavailable} message={workspace.refusal.message} />
  }
  if (!workspace.value) return null
  if (workspace.value.state !== 'ready') {
    const { state, message } = workspace.value
    return <StoppedPage title={TEXTS.stoppedTitle[state]} message={message} />
  }
  return (
    <WorkspaceProvider workspace={workspace.value}>
      <Appearance />
      <Shell />
    </WorkspaceProvider>
  )
}
