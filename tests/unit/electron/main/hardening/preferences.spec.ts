import { describe, expect, it } from 'vitest'
import { hardenedPreferences } from '../../../../../electron/main/hardening'

describe.each([
  ['shipped', true],
  ['while developing', false],
])('the preferences of every window, %s', (_when, isPackaged) => {
  const preferences = hardenedPreferences(isPackaged)

  it.each([
    ['[2] no Node in pages', 'nodeIntegration', false],
    ['[2] no Node in workers', 'nodeIntegrationInWorker', false],
    ['[2] no Node in frames', 'nodeIntegrationInSubFrames', false],
    ['[3] preload and page apart', 'contextIsolation', true],
    ['[4] sandboxed', 'sandbox', true],
    ['[6] one origin keeps out of the other’s', 'webSecurity', true],
    ['[8] no insecure content', 'allowRunningInsecureContent', false],
    ['[9] no experimental features', 'experimentalFeatures', false],
    ['[11] no webview', 'webviewTag', false],
    ['[13] no navigation by a dropped file', 'navigateOnDragDrop', false],
    ['no plug-ins', 'plugins', false],
    ['no dictionary from the network', 'spellcheck', false],
  ] as const)('%s', (_item, name, value) => {
    expect(preferences[name]).toBe(value)
  })

  it('[10] no Blink features, and nothing else that is not looked at here', () => {
    expect(Object.keys(preferences).sort()).toEqual([
      'allowRunningInsecureContent',
      'contextIsolation',
      'devTools',
      'experimentalFeatures',
      'navigateOnDragDrop',
      'nodeIntegration',
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'plugins',
      'sandbox',
      'spellcheck',
      'webSecurity',
      'webviewTag',
    ])
  })
})

it('developer tools are off in what is shipped', () => {
  expect(hardenedPreferences(true).devTools).toBe(false)
  expect(hardenedPreferences(false).devTools).toBe(true)
})
