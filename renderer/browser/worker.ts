import './zodWithoutEval'
import { createCore } from '../../shared/application/core'
import { fetchTheRest } from '../../shared/application/handlers'
import { dexieJournal } from '../../shared/journal/journals'
import { dayOf } from '../../shared/kernel/calendarDay'
import { EVERYTHING_CHANGED } from './everythingChanged'
import { guardedJournal } from './guardedJournal'
import { holdLife, holdStore } from './locks'
import type { FromPage } from './messages'
import { createPages } from './pages'

/** By then the list of contracts is there. */
const REST_AFTER_MS = 3_000

// Never renamed: the user's data is under these names.
const DATABASES = { own: 'tranche', samples: 'tranche-samples' } as const

const store = holdStore(() => pages.tell(JSON.stringify(EVERYTHING_CHANGED)))
const core = createCore({
  journals: { open: (name) => guardedJournal(dexieJournal(DATABASES[name]), store.isHeld) },
  clock: { now: () => new Date().toISOString(), today: () => dayOf(new Date()) },
  ids: { next: () => crypto.randomUUID() },
  notifier: { signal: (signal) => pages.tell(JSON.stringify(signal)) },
  systemLocale: navigator.language,
})
const pages = createPages<MessagePort>((request) => core.answer(request), holdLife())

addEventListener('connect', (event) => {
  if (!(event instanceof MessageEvent)) return
  for (const port of event.ports) {
    port.onmessage = (message: MessageEvent<FromPage>) => pages.receive(port, message.data)
  }
})

// Fetched again where it is asked for, and told there.
setTimeout(() => void fetchTheRest().catch(() => {}), REST_AFTER_MS)
