import { type Sent, sendHostile } from './send'

declare global {
  var hostilePage: { readonly send: (...what: Parameters<typeof sendHostile>[1]) => Promise<Sent> }
}

globalThis.hostilePage = {
  send(...what) {
    const { tranche } = globalThis
    if (!tranche) throw new Error('The page has no bridge')
    return sendHostile(tranche.invoke, what)
  },
}
