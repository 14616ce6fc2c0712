import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../shared/application/workspace/settings'
import { room } from './room'
import { testCore } from './testCore'

async function sent(description = '') {
  const core = testCore()
  await core.value('SaveSettings', {
    ...DEFAULT_SETTINGS,
    us: { ...DEFAULT_SETTINGS.us, name: 'Jörg Nord', email: 'joerg@nord.example' },
  })
  await core.value('SaveParty', {
    replaces: null,
    party: { name: 'Maya Okafor', email: 'maya@okafor.example', address: '', taxNumber: '' },
  })
  const contract = room(core)
  await contract.start({ title: 'Relaunch “Ä”\u0007, part 2' })
  await contract.plan([['m1', 'Design', '420.00', undefined, description]])
  const mail = await core.value('GetMail', { contractId: 'c1', version: 1 })
  return { core, contract, mail }
}

/** Undoes quoted-printable, to compare with what was written. */
function decoded(eml: string): string {
  const body = eml.slice(eml.indexOf('\r\n\r\n') + 4, -2).replace(/=\r\n/g, '')
  return decodeURIComponent(body.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/g, '%$1')).replace(/\r\n/g, '\n')
}

describe('messages', () => {
  it('W3: are the notices of our acts, the latest first; what the other side did makes none', async () => {
    const { contract } = await sent()
    await contract.fund('m1')
    await contract.submit('m1')
    const messages = await contract.messages()
    expect(messages.map(({ kind, version, subject }) => [kind, version, subject])).toEqual([
      ['notice', 2, 'Relaunch “Ä” , part 2 (PO-7): Design activated and funded'],
      ['notice', 1, 'Relaunch “Ä” , part 2 (PO-7): plan changed, 1 milestone added'],
    ])
  })

  it('W3: the events of one act make one message', async () => {
    const { contract } = await sent()
    await contract.fund('m1')
    await contract.pay('m1', '400.00', 'end')
    const [ending] = await contract.messages()
    expect(ending?.body).toContain('paid USD 400.00 of USD 420.00. USD 20.00 is carried over.')
    expect(ending?.body).toContain('asks for the refund of USD 20.00')
    expect(await contract.messages()).toHaveLength(3)
  })
})

describe('mail', () => {
  it('opens in the mail program, with line ends and signs encoded', async () => {
    const { contract, mail } = await sent()
    const [message] = await contract.messages()
    const url = new URL(mail.mailto ?? '')
    expect(url.pathname).toBe('maya@okafor.example')
    expect(url.searchParams.get('subject')).toBe(message?.subject)
    expect(url.searchParams.get('body')).toBe(message?.body.replaceAll('\n', '\r\n'))
  })

  it('is a file alone where it is too long for a mail address, or no address is known', async () => {
    const long = await sent('x'.repeat(3_000))
    expect(long.mail.mailto).toBeNull()
    expect(decoded(long.mail.eml)).toContain('x'.repeat(3_000))
    await long.core.value('RemoveParty', { name: 'Maya Okafor' })
    const { eml } = await long.core.value('GetMail', { contractId: 'c1', version: 1 })
    expect(eml).not.toMatch(/^To:/m)
  })

  it('as a file is whole to the last character, in lines of mail', async () => {
    const { contract, mail } = await sent('Größe: 3 = 3 %\nEmoji 🧾 at the end \n\n. dot')
    const [message] = await contract.messages()
    expect(decoded(mail.eml)).toBe(message?.body)
    const lines = mail.eml.split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78)
    expect(lines.every((line) => /^[\x20-\x7e\t]*$/.test(line))).toBe(true)
    expect(mail.fileName).toBe('Relaunch Ä part 2 - notice 1.eml')
  })

  it('has the headers of a draft from us to them', async () => {
    const { mail } = await sent()
    const headers = mail.eml.slice(0, mail.eml.indexOf('\r\n\r\n'))
    expect(headers).toContain('From: =?UTF-8?Q?J=C3=B6rg_Nord?=\r\n <joerg@nord.example>')
    expect(headers).toContain('To: =?UTF-8?Q?Maya_Okafor?=\r\n <maya@okafor.example>')
    expect(headers).toMatch(/^Date: \w{3}, \d{2} Nov 2025 \d{2}:\d{2}:\d{2} \+0000$/m)
    expect(headers).toContain('X-Unsent: 1')
    expect(headers).toContain('Content-Type: text/plain; charset=utf-8')
  })

  it('no text of the contract or the address book can begin a header of its own', async () => {
    const { core } = await sent()
    const party = { name: 'Maya Okafor', email: 'a@b.example\r\nBcc: c@d.example', address: '', taxNumber: '' }
    await core.value('SaveParty', { replaces: party.name, party })
    const { eml, mailto } = await core.value('GetMail', { contractId: 'c1', version: 1 })
    expect(eml).not.toContain('Bcc')
    expect(mailto).toBeNull()
  })

  it('of a message that isn’t there is refused', async () => {
    const { core } = await sent()
    expect(await core.refusal('GetMail', { contractId: 'c1', version: 0 })).toMatchObject({ code: 'message-unknown' })
  })
})
