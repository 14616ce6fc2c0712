import { describe, expect, it } from 'vitest'
import { day } from '../../../../shared/kernel/calendarDay'
import { icalendarText } from '../../../../shared/ledger/formats/icalendar'
import type { Contract } from '../../../../shared/rules/contract'
import { funded, planOf, told } from '../../../support/ledger/stories'
import { HOSTILE, randomWorkspace } from '../../../support/ledger/workspaces'
import { contractOf, did, entry, send } from '../../../support/rules/build'

const ALL = { from: null, to: null }
const STAMP = '2025-06-01T10:20:30.456Z'

function due(title: string, on: string | null, terms: Parameters<typeof contractOf>[0] = {}): Contract {
  const contract = contractOf(terms)
  return did(contract, 'client', send(contract, [entry('A', '100.00', { title, due: on })]))
}

/** Unfolded, as a calendar reads it. */
function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n /g, '').split('\r\n')
}

function propertyOf(text: string, name: string): string | undefined {
  return linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
}

describe('the calendar of due dates', () => {
  it('an all-day event that ends before the next day, named by contract and milestone', () => {
    const text = icalendarText([due('Design', '2025-12-31')], ALL, STAMP)
    expect(linesOf(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tranche//Due dates//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:A.contract@tranche.invalid',
      'DTSTAMP:20250601T102030Z',
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20251231',
      'DTEND;VALUE=DATE:20260101',
      'SUMMARY:Design · Web site',
      'DESCRIPTION:Web site · Bo Studio\\n100.00 USD',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('keeps its UID and counts up when the milestone changes', () => {
    const before = due('Design', '2025-12-31')
    const after = did(before, 'client', send(before, [entry('A', '100.00', { title: 'Other', due: '2026-01-05' })]))
    const [old, now] = [before, after].map((contract) => icalendarText([contract], ALL, STAMP)) as [string, string]
    expect(propertyOf(now, 'UID')).toBe(propertyOf(old, 'UID'))
    expect(Number(propertyOf(now, 'SEQUENCE'))).toBeGreaterThan(Number(propertyOf(old, 'SEQUENCE')))
  })

  it('has only due dates that are still open, in the period; the calendar’s last day too', () => {
    const events = (contract: Contract, period: Parameters<typeof icalendarText>[1] = ALL) =>
      linesOf(icalendarText([contract], period, STAMP)).filter((line) => line === 'BEGIN:VEVENT').length
    expect(events(due('Design', null))).toBe(0)
    expect(events(due('Design', '2025-12-31'), { from: day('2026-01-01'), to: null })).toBe(0)
    expect(events(due('Design', '2025-12-31'), { from: day('2025-12-31'), to: day('2025-12-31') })).toBe(1)
    const last = icalendarText([due('Design', '9999-12-31')], ALL, STAMP)
    expect(last).toContain('DTSTART;VALUE=DATE:99991231')
    expect(last).not.toContain('DTEND')
    const { contract } = told('c', {}, [planOf('2025-01-02', { A: '10.00' }), funded('2025-01-03', 'A')])
    expect(events(contract)).toBe(0)
  })

  it.each([...HOSTILE, 'x'.repeat(200), '\u{1f680}'.repeat(200), 'ü'.repeat(80)])('survives the title %s', (title) => {
    const contract = due(title, '2025-12-31')
    const text = icalendarText([contract], ALL, STAMP)
    const lines = text.split('\r\n')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/)
    const summary = propertyOf(text, 'SUMMARY')?.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark))
    expect(summary).toBe(`${contract.plan[0]?.title} · Web site`)
  })

  it('no two events of a workspace have one UID', () => {
    const contracts = Array.from({ length: 20 }, (_, index) => randomWorkspace(index + 1))
      .flat()
      .map((one) => one.contract)
    const uids = linesOf(icalendarText(contracts, ALL, STAMP)).filter((line) => line.startsWith('UID:'))
    expect(uids.length).toBeGreaterThan(20)
    expect(new Set(uids).size).toBe(uids.length)
  })
})
