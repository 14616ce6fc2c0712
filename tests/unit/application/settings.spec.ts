import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../shared/application/workspace/settings'
import { room } from './room'
import { testCore } from './testCore'

const party = { name: 'Maya Okafor', email: 'maya@okafor.example', address: '', taxNumber: '' }

describe('settings', () => {
  it('have defaults, are kept, and are the same among the samples', async () => {
    const core = testCore()
    expect(await core.value('GetWorkspace', {})).toMatchObject({ settings: DEFAULT_SETTINGS })
    const settings = { ...DEFAULT_SETTINGS, locale: 'de-DE', currency: 'EUR', minimums: { JPY: '600' } }
    await core.value('SaveSettings', settings)
    expect(core.signals.at(-1)).toMatchObject({ type: 'changed', about: ['settings', 'workspace'] })
    const again = await core.restart()
    await again.value('EnterSamples', {})
    expect(await again.value('GetWorkspace', {})).toMatchObject({ settings })
  })

  it('write numbers and days as the system does, until another way is chosen', async () => {
    const core = testCore({ locale: 'de-DE' })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ settings: { ...DEFAULT_SETTINGS, locale: 'de-DE' } })
    await core.value('SaveSettings', { ...DEFAULT_SETTINGS, locale: 'en-GB' })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ settings: { locale: 'en-GB' } })
  })

  it('of a program that knew fewer are kept, with the default for what it didn’t know', async () => {
    const core = testCore({
      wrap: (journal, name) => ({
        ...journal,
        readText: async (key) => {
          const { singleKeys: _, logo: __, ...older } = { ...DEFAULT_SETTINGS, currency: 'EUR' }
          return name === 'own' && key === 'settings' ? JSON.stringify(older) : journal.readText(key)
        },
      }),
    })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ settings: { ...DEFAULT_SETTINGS, currency: 'EUR' } })
  })

  it.each([
    ['another kind of picture', 'data:image/svg+xml;base64,PHN2Zz4='],
    ['an address', 'https://example.org/logo.png'],
    ['what would end the attribute', 'data:image/png;base64,AAAA" onerror="alert(1)'],
    ['more than 150 kB', `data:image/png;base64,${'A'.repeat(200_200)}`],
  ])('keep no logo that is %s', async (_name, logo) => {
    const core = testCore()
    expect(await core.refusal('SaveSettings', { ...DEFAULT_SETTINGS, logo })).toMatchObject({ code: 'call-malformed' })
    await core.value('SaveSettings', { ...DEFAULT_SETTINGS, logo: 'data:image/png;base64,iVBORw0KGgo=' })
  })

  it.each([
    ['locale-unknown', { locale: 'not a tag' }],
    ['currency-unknown', { currency: 'XXX' }],
    ['currency-unknown', { minimums: { ABC: '5.00' } }],
    ['minimum-invalid', { minimums: { JPY: '5.00' } }],
    ['minimum-invalid', { minimums: { USD: '0.00' } }],
  ])('are refused as %s', async (code, change) => {
    const core = testCore()
    const stored = core.stored()
    expect(await core.refusal('SaveSettings', { ...DEFAULT_SETTINGS, ...change })).toMatchObject({ code })
    expect(core.stored()).toBe(stored)
  })
})

describe('parties', () => {
  it('are the address book and every counterparty, with how many contracts name them', async () => {
    const core = testCore()
    await room(core, 'c1').start()
    await room(core, 'c2').start()
    await room(core, 'c3').start({ ourSide: 'freelancer' })
    await core.value('SaveParty', { replaces: null, party })
    await core.value('SaveParty', { replaces: null, party: { ...party, name: ' Zora ', email: '' } })
    const parties = await core.value('GetParties', {})
    expect(parties.map((one) => [one.party.name, one.party.email, one.contracts, one.saved])).toEqual([
      ['Acme, Inc.', '', 1, false],
      ['Maya Okafor', 'maya@okafor.example', 2, true],
      ['Zora', '', 0, true],
    ])
    expect((await room(core).view()).counterparty).toEqual({ name: 'Maya Okafor', email: 'maya@okafor.example' })
  })

  it('never take the place of one that is there, new or renamed, and C1: have names of at most 200 characters', async () => {
    const core = testCore()
    await core.value('SaveParty', { replaces: null, party })
    await core.value('SaveParty', { replaces: null, party: { ...party, name: 'Zora', email: 'zora@zora.example' } })
    const stored = core.stored()
    const rename = { replaces: 'Zora', party }
    expect(await core.refusal('SaveParty', rename)).toMatchObject({ code: 'party-exists', at: { field: 'name' } })
    const anew = { replaces: null, party: { ...party, email: '' } }
    expect(await core.refusal('SaveParty', anew)).toMatchObject({ code: 'party-exists', at: { field: 'name' } })
    await core.value('SaveParty', { replaces: null, party })
    const named = (name: string) => ({ replaces: null, party: { ...party, name } })
    expect(await core.refusal('SaveParty', named('x'.repeat(201)))).toMatchObject({ code: 'party-too-long' })
    expect(core.stored()).toBe(stored)
    await core.value('SaveParty', named('🎈'.repeat(200)))
  })

  it('are renamed, removed, and refused without a name that can be seen', async () => {
    const core = testCore()
    await core.value('SaveParty', { replaces: null, party })
    await core.value('SaveParty', { replaces: party.name, party: { ...party, name: 'M. Okafor' } })
    expect((await core.value('GetParties', {})).map((one) => one.party.name)).toEqual(['M. Okafor'])
    await core.value('RemoveParty', { name: 'M. Okafor' })
    expect(await core.value('GetParties', {})).toEqual([])
    const refusal = await core.refusal('SaveParty', { replaces: null, party: { ...party, name: '\u200b' } })
    expect(refusal).toMatchObject({ code: 'party-required' })
  })
})
