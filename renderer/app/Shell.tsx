import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { isAsking } from '../client/call'
import { useCommand } from '../client/command'
import { navigate, paths } from '../client/navigation'
import { useWorkspace } from '../client/workspace'
import { Button } from '../ui/button/Button'
import { Banner } from '../ui/page/Banner'
import { Skeleton } from '../ui/page/Skeleton'
import { ErrorBoundary } from './ErrorBoundary'
import { Routes } from './Routes'
import { SideBar } from './SideBar'
import styles from './shell.module.css'
import { TEXTS } from './texts'
import { useAppShortcuts } from './useAppShortcuts'
import { useHostSignals } from './useHostSignals'
import { useShortcutKeys } from './useShortcutKeys'

const loadPalette = () => import('./palette/CommandPalette').then((part) => ({ default: part.CommandPalette }))
const CommandPalette = lazy(loadPalette)
const ShortcutList = lazy(() => import('./ShortcutList').then((part) => ({ default: part.ShortcutList })))

/** By then what was asked for is painted. */
const PALETTE_AFTER_MS = 1_000

type Overlay = 'palette' | 'shortcuts' | null

export function Shell() {
  const { samples } = useWorkspace()
  const [location] = useLocation()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const close = () => setOverlay(null)
  useShortcutKeys()
  const overlays = { openPalette: () => setOverlay('palette'), openShortcuts: () => setOverlay('shortcuts') }
  useAppShortcuts(overlays)
  useHostSignals(overlays)
  return (
    <div className={styles.shell}>
      <SideBar />
      <main className={styles.main}>
        {samples && <SamplesBanner />}
        <ErrorBoundary place={location} wayOut={() => navigate(paths.contracts)}>
          <Suspense fallback={<Skeleton />}>
            <Routes />
            <PaletteAtLeisure />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense>
        {overlay === 'palette' && <CommandPalette onClose={close} />}
        {overlay === 'shortcuts' && <ShortcutList onClose={close} />}
      </Suspense>
    </div>
  )
}

/** Once the screen it stands beside has what it asked for: what is typed right after the palette's keys goes into it. */
function PaletteAtLeisure() {
  useEffect(() => {
    const look = () => {
      if (isAsking()) requestIdleCallback(look)
      else setTimeout(() => requestIdleCallback(() => void loadPalette()), PALETTE_AFTER_MS)
    }
    look()
  }, [])
  return null
}

function SamplesBanner() {
  const { run, busy, refusal } = useCommand('LeaveSamples')
  const leave = async () => {
    const answer = await run({})
    if (answer.ok) navigate(paths.contracts)
  }
  return (
    <Banner
      tone="info"
      className={styles.samples}
      actions={
        <Button size="small" busy={busy} onClick={leave}>
          {TEXTS.leaveSamples}
        </Button>
      }
    >
      {refusal?.message ?? TEXTS.sampleBanner}
    </Banner>
  )
}
