import { ipcRenderer } from 'electron'
import { PORT_MESSAGE } from '../vault/protocol'

ipcRenderer.on(PORT_MESSAGE, (event) => {
  window.postMessage(PORT_MESSAGE, location.origin, [...event.ports])
})
