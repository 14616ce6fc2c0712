import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LADDER, SCHEMA_VERSION } from '../../shared/journal/schema'

test('the ladder starts at 1 and has no gap', () => {
  expect(LADDER.map((step) => step.version)).toEqual(LADDER.map((_, index) => index + 1))
  expect(SCHEMA_VERSION).toBe(LADDER.length)
})

test('every version has a frozen store and a test that opens it', () => {
  for (const { version } of LADDER) {
    for (const kind of ['jsonl', 'spec.ts']) {
      expect(existsSync(new URL(`version-${version}.${kind}`, import.meta.url)), `version-${version}.${kind}`).toBe(
        true,
      )
    }
  }
})
