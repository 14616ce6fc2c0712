import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { claimProfile, PROFILE_VERSION } from '../../../../../electron/main/profile'
import { SCHEMA_VERSION } from '../../../../../shared/journal/schema'

function profile(stamp?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-profile-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'profile.json')
  if (stamp !== undefined) writeFileSync(path, stamp)
  return { folder, stamp: () => JSON.parse(readFileSync(path, 'utf8')), text: () => readFileSync(path, 'utf8') }
}

describe('the data folder', () => {
  it('is marked at the first start, and opened again by the same program', () => {
    const { folder, stamp } = profile()
    expect(claimProfile(folder, '0.1.0', 2)).toBeNull()
    expect(stamp()).toEqual({ profile: 2, program: '0.1.0' })
    expect(claimProfile(folder, '0.1.0', 2)).toBeNull()
    expect(readdirSync(folder)).toEqual(['profile.json'])
  })

  it('of an older program is taken over', () => {
    const { folder, stamp } = profile('{"profile":1,"program":"0.1.0"}')
    expect(claimProfile(folder, '0.2.0', 2)).toBeNull()
    expect(stamp()).toEqual({ profile: 2, program: '0.2.0' })
  })

  it('of a newer program is refused and left as it is, whatever else stands in its mark', () => {
    const newer = '{"profile":3,"program":"1.4.0","more":[1]}'
    const { folder, text } = profile(newer)
    expect(claimProfile(folder, '0.1.0', 2)).toEqual({ program: '1.4.0' })
    expect(text()).toBe(newer)
    expect(readdirSync(folder)).toEqual(['profile.json'])
  })

  it.each(['', '{', 'null', '{"profile":"9"}', '{"profile":0,"program":"x"}'])(
    'with a mark that can’t be read (%s) is left to the store’s own version',
    (text) => {
      const { folder, stamp } = profile(text)
      expect(claimProfile(folder, '0.1.0', 2)).toBeNull()
      expect(stamp()).toEqual({ profile: 2, program: '0.1.0' })
    },
  )

  it('is refused by older programs as soon as the store’s ladder has a new rung', () => {
    expect(PROFILE_VERSION).toBeGreaterThanOrEqual(SCHEMA_VERSION)
  })
})
