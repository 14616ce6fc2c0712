import { describe, expect, it } from 'vitest'
import { fileNames } from '../../../../renderer/features/print/files/fileNames'
import { paperOf } from '../../../../renderer/features/print/paper/paperSize'
import { periodWords } from '../../../../renderer/features/print/paper/periodWords'
import { day } from '../../../../shared/kernel/calendarDay'

const between = (from: string | null, to: string | null) => ({ from: from ? day(from) : null, to: to ? day(to) : null })

describe('a period in words', () => {
  it.each([
    [null, null, 'All time'],
    ['2026-03-01', '2026-03-31', 'March 2026'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2026-02-01', '2026-02-27', 'Feb 1, 2026 to Feb 27, 2026'],
    ['2025-10-01', '2025-12-31', 'Quarter 4 of 2025'],
    ['2025-11-01', '2026-01-31', 'Nov 1, 2025 to Jan 31, 2026'],
    ['2026-01-01', '2026-12-31', '2026'],
    ['2026-04-01', '2027-03-31', 'Apr 1, 2026 to Mar 31, 2027'],
    ['2026-03-02', null, 'From Mar 2, 2026'],
    [null, '2026-03-02', 'Until Mar 2, 2026'],
  ])('%s to %s is %s', (from, to, words) => expect(periodWords(between(from, to), 'en-US')).toBe(words))

  it('names the month in the user’s locale', () => {
    expect(periodWords(between('2026-03-01', '2026-03-31'), 'de-DE')).toBe('März 2026')
  })
})

describe('paper', () => {
  it.each([
    ['en-US', 'letter'],
    ['en', 'letter'],
    ['fr-CA', 'letter'],
    ['es-MX', 'letter'],
    ['es', 'a4'],
    ['en-GB', 'a4'],
    ['de', 'a4'],
    ['ja-JP', 'a4'],
    ['not a tag', 'a4'],
  ])('of %s is %s', (tag, paper) => expect(paperOf(tag)).toBe(paper))
})

describe('the names of files, one for each contract', () => {
  it('tell apart contracts of one title', () => {
    const named = (title: string, reference: string | null = null) => ({ title, reference })
    const names = fileNames([named('Shop'), named('Site', 'A-1'), named('Site', 'A-1'), named('Site')], '2026')
    expect(names).toEqual([
      'Payment summary, Shop, 2026.pdf',
      'Payment summary, Site, A-1, 2026.pdf',
      'Payment summary, Site, A-1, 3, 2026.pdf',
      'Payment summary, Site, 4, 2026.pdf',
    ])
  })
})
