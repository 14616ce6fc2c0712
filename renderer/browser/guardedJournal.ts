import type { Journal } from '../../shared/application/ports'
import { TEXTS } from './texts'

/** A journal that is opened only by the worker whose store it is (architecture, 2: one writer). */
export function guardedJournal(journal: Journal, isOurs: () => Promise<boolean>): Journal {
  return {
    ...journal,
    async open() {
      return (await isOurs()) ? journal.open() : { kind: 'unavailable', message: TEXTS.heldElsewhere }
    },
  }
}
