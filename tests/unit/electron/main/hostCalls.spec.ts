import { describe, expect, it } from 'vitest'
import { answerHostCall, type Host, isHostCall } from '../../../../electron/main/hostCalls'

const FOLDER = '0a6f2b1e-31c7-4c5e-9d5b-2f4f8f7a1c11'

function recordingHost() {
  const done: unknown[] = []
  const host: Host = {
    openMail: async (mailto) => {
      done.push(mailto)
    },
    saveFile: async (file) => {
      done.push(file)
      return false
    },
    savePdf: async (name) => {
      done.push(name)
      return true
    },
    choosePdfFolder: async () => FOLDER,
    savePdfIn: async (folder, name) => {
      done.push([folder, name])
    },
    contractShown: (contract) => void done.push(contract),
    readyToClose: () => void done.push('ready to close'),
  }
  return { host, done }
}

const mail = (mailto: unknown, more = {}) => JSON.stringify({ call: 'OpenMail', input: { mailto }, ...more })

describe('what the screen may ask of the host', () => {
  it('opens a mail', async () => {
    const { host, done } = recordingHost()
    const answer = await answerHostCall(mail('mailto:a@b.example?subject=Hi'), host)
    expect(JSON.parse(answer)).toEqual({ ok: true, value: null })
    expect(done).toEqual(['mailto:a@b.example?subject=Hi'])
  })

  it('hears which contract is shown, and that the screen may close', async () => {
    const { host, done } = recordingHost()
    const shown = { call: 'ContractShown', input: { id: 'c1', title: 'Website' } }
    await answerHostCall(JSON.stringify(shown), host)
    await answerHostCall(JSON.stringify({ call: 'ReadyToClose', input: {} }), host)
    expect(done).toEqual([shown.input, 'ready to close'])
  })

  it('says where the user kept no file', async () => {
    const { host } = recordingHost()
    const request = JSON.stringify({ call: 'SaveFile', input: { name: 'a.eml', type: 'message/rfc822', text: '' } })
    expect(JSON.parse(await answerHostCall(request, host))).toEqual({ ok: true, value: false })
  })

  it('writes PDF files, one or each into the folder of a token', async () => {
    const { host, done } = recordingHost()
    const ask = async (call: string, input: object) =>
      JSON.parse(await answerHostCall(JSON.stringify({ call, input }), host))
    expect(await ask('SavePdf', { name: 'Summary.pdf' })).toEqual({ ok: true, value: true })
    expect(await ask('ChoosePdfFolder', {})).toEqual({ ok: true, value: FOLDER })
    expect(await ask('SavePdfIn', { folder: FOLDER, name: 'a.pdf' })).toEqual({ ok: true, value: null })
    expect(done).toEqual(['Summary.pdf', [FOLDER, 'a.pdf']])
  })

  it.each([
    ['a folder by its path', JSON.stringify({ call: 'SavePdfIn', input: { folder: '/etc', name: 'a.pdf' } })],
    ['a web page', mail('https://example.org')],
    ['a file', mail('file:///etc/passwd')],
    ['a script', mail('javascript:alert(1)')],
    ['an address too long for a mail program', mail(`mailto:${'a'.repeat(4_000)}`)],
    ['no text', mail(7)],
    ['more than is known', mail('mailto:a@b.example', { more: 1 })],
    ['a contract by another id', JSON.stringify({ call: 'ContractShown', input: { id: '../c1', title: '' } })],
    ['broken JSON', '{"call":"OpenMail",'],
    ['a file without a name', JSON.stringify({ call: 'SaveFile', input: { name: '', type: '', text: '' } })],
  ])('refuses %s and does nothing', async (_name, request) => {
    const { host, done } = recordingHost()
    const answer = JSON.parse(await answerHostCall(request, host))
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'call-invalid' } })
    expect(done).toEqual([])
  })

  it('answers a failure of the host, such as a full disk', async () => {
    const host: Host = { ...recordingHost().host, openMail: () => Promise.reject(new Error('No mail program')) }
    const answer = JSON.parse(await answerHostCall(mail('mailto:a@b.example'), host))
    expect(answer.refusal).toMatchObject({ code: 'host-failed', message: 'No mail program' })
  })

  it('leaves everything else to the core', () => {
    expect(isHostCall(mail('mailto:a@b.example'))).toBe(true)
    for (const other of [
      '{"call":"GetWorkspace","input":{}}',
      '{"call":"OpenMailbox"}',
      '{"call":["OpenMail"]}',
      '',
      'null',
    ]) {
      expect(isHostCall(other), other).toBe(false)
    }
  })
})
