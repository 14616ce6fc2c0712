import { describe, expect, it } from 'vitest'
import { projectFiles } from './projectFiles'

/** Every rule of the specification, by its number. */
const COUNTS = { C: 3, A: 5, P: 13, E: 8, X: 6, W: 3, H: 4 }
const RULES = Object.entries(COUNTS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
)

const TITLE = /\b(?:describe|it|test)(?:\.\w+)*(?:\([^()'"`]*\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs

function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(TITLE)].map((match) => match[2] ?? '')
}

const titles = projectFiles()
  .filter(({ path }) => /^tests\/.*\.spec\.tsx?$/.test(path) && !path.startsWith('tests/health/'))
  .flatMap(({ text }) => titlesIn(text))

describe('the rules of the contract', () => {
  it.each(RULES)('%s stands in the title of a test', (rule) => {
    expect(titles.filter((title) => new RegExp(`\\b${rule}\\b`).test(title))).not.toEqual([])
  })

  it('are looked for in titles alone', () => {
    const text = "it('P4: one drag', () => {})\n// P5\nit.each([1])('P6, P7', () => 'P8')\ntest.describe(\n  `P9`)"
    expect(titlesIn(text)).toEqual(['P4: one drag', 'P6, P7', 'P9'])
  })
})
