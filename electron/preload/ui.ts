import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../../shared/ipc/bridge'

const CHANNEL = 'tranche'
const SIGNALS = 'tranche-signal'

const invoke = (request: string): Promise<string> => ipcRenderer.invoke(CHANNEL, request)

async function askHost(call: string, input: unknown): Promise<unknown> {
  const answer = JSON.parse(await invoke(JSON.stringify({ call, input })))
  if (!answer.ok) throw new Error(answer.refusal.message)
  return answer.value
}

const bridge: Bridge = {
  host: 'desktop',
  invoke,
  onSignal(listener) {
    const hear = (_event: unknown, signal: string) => listener(signal)
    ipcRenderer.on(SIGNALS, hear)
    return () => ipcRenderer.off(SIGNALS, hear)
  },
  openMail: async (mailto) => {
    await askHost('OpenMail', { mailto })
  },
  saveFile: async (file) => (await askHost('SaveFile', file)) === true,
  pdf: {
    save: async (name) => (await askHost('SavePdf', { name })) === true,
    async chooseFolder() {
      const folder = await askHost('ChoosePdfFolder', {})
      return typeof folder === 'string' ? folder : null
    },
    saveIn: async (folder, name) => {
      await askHost('SavePdfIn', { folder, name })
    },
  },
  contractShown: async (contract) => {
    await askHost('ContractShown', contract)
  },
  readyToClose: async () => {
    await askHost('ReadyToClose', {})
  },
}

contextBridge.exposeInMainWorld('tranche', bridge)
