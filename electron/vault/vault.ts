import { dexieRecords } from '../../shared/journal/dexieRecords'
import type { RecordStore } from '../../shared/journal/recordStore'
import { perform } from './perform'
import { ALIVE, PORT_MESSAGE, type StoreName, type VaultRequest } from './protocol'

// Never renamed: the user's data is under these names.
const stores: Readonly<Record<StoreName, RecordStore>> = {
  own: dexieRecords('tranche'),
  samples: dexieRecords('tranche-samples'),
}

function serve(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<VaultRequest | typeof ALIVE>) => {
    if (data === ALIVE) port.postMessage(ALIVE)
    else void perform(stores[data.store], data, (reply) => port.postMessage(reply))
  }
}

addEventListener('message', (event) => {
  if (event.source !== window || event.data !== PORT_MESSAGE) return
  for (const port of event.ports) serve(port)
})
