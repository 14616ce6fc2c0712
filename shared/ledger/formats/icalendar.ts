import { addDays, type CalendarDay, day } from '../../kernel/calendarDay'
import { plainAmount } from '../../kernel/money'
import type { Contract, PlannedMilestone } from '../../rules/contract'
import { activeMilestone } from '../../rules/figures'
import { isIn, type Period } from '../period'

const LONGEST_LINE = 75
const UNWELL = /\p{Cs}/gu
const CONTROLS = /[^\P{Cc}\n]/gu
const LAST_DAY = day('9999-12-31')

/**
 * Own due dates of active and planned milestones as all-day events. An event keeps its UID and its SEQUENCE grows, so that a
 * calendar that has it follows. `stamp`: ISO 8601 instant, UTC.
 */
export function icalendarText(contracts: readonly Contract[], period: Period, stamp: string): string {
  const events = contracts.flatMap((contract) =>
    openMilestones(contract).flatMap((milestone) =>
      milestone.due !== null && isIn(milestone.due, period)
        ? eventLines(contract, milestone, milestone.due, stamp)
        : [],
    ),
  )
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tranche//Due dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

type OpenMilestone = PlannedMilestone & { readonly agreedDue?: CalendarDay | null }

function openMilestones(contract: Contract): readonly OpenMilestone[] {
  const active = activeMilestone(contract)
  return active ? [active, ...contract.plan] : contract.plan
}

function eventLines(
  { id, version, terms }: Contract,
  milestone: OpenMilestone,
  due: CalendarDay,
  stamp: string,
): readonly string[] {
  const counterparty = terms.ourSide === 'client' ? terms.freelancer : terms.client
  const description = [
    `${terms.title} · ${counterparty}`,
    `${plainAmount(milestone.amount, terms.currency)} ${terms.currency}`,
    ...(milestone.agreedDue ? [`Agreed: ${milestone.agreedDue}`] : []),
  ].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${milestone.id}.${id}@tranche.invalid`,
    `DTSTAMP:${stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `SEQUENCE:${version}`,
    `DTSTART;VALUE=DATE:${basic(due)}`,
    // Without an end it lasts a day too; the calendar's last day has no next.
    ...(due === LAST_DAY ? [] : [`DTEND;VALUE=DATE:${basic(addDays(due, 1))}`]),
    `SUMMARY:${escaped(`${milestone.title} · ${terms.title}`)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function basic(on: CalendarDay): string {
  return on.replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replace(UNWELL, '\ufffd')
    .replace(CONTROLS, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines of at most 75 octets, broken between characters; each further one begins with a space. */
function folded(line: string): string {
  let text = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > LONGEST_LINE) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += size
  }
  return text
}
