import { createContext, type ReactNode, use } from 'react'
import type { ReadyWorkspace, Settings } from '../../shared/ipc/views/workspace'
import { LocaleProvider } from '../ui/locale/locale'
import { SingleKeysContext } from '../ui/singleKeys'

const WorkspaceContext = createContext<ReadyWorkspace | null>(null)

interface WorkspaceProviderProps {
  readonly workspace: ReadyWorkspace
  readonly children: ReactNode
}

export function WorkspaceProvider({ workspace, children }: WorkspaceProviderProps) {
  const { settings, today } = workspace
  return (
    <WorkspaceContext value={workspace}>
      <LocaleProvider tag={settings.locale} today={today} hideAmounts={settings.hideAmounts}>
        <SingleKeysContext value={settings.singleKeys}>{children}</SingleKeysContext>
      </LocaleProvider>
    </WorkspaceContext>
  )
}

export function useWorkspace(): ReadyWorkspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace outside of WorkspaceProvider')
  return workspace
}

export function useSettings(): Settings {
  return useWorkspace().settings
}
