import '@fontsource-variable/inter/wght.css'
import '../ui/styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

async function start(): Promise<void> {
  // On the desktop the preload has put the bridge there; in a browser the page makes its own.
  if (!window.tranche) {
    const { installBrowserBridge } = await import('../browser/page')
    await installBrowserBridge()
  }
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void start()
