import { type CalendarDay, parseDay } from '../../kernel/calendarDay'
import type { ContractId, MilestoneId, RequestId } from '../../kernel/ids'
import { type Minor, plainAmount, readStoredAmount } from '../../kernel/money'
import type { Side } from '../../rules/contract'
import { literal, plain, type Shape, textual } from './shape'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/

const isText = (json: unknown): json is string => typeof json === 'string'

export const text: Shape<string> = plain('a text', isText)
export const flag: Shape<boolean> = plain('true or false', (json) => typeof json === 'boolean')
export const count: Shape<number> = plain(
  'a whole number',
  (json): json is number => Number.isSafeInteger(json) && Number(json) >= 0,
)
export const side: Shape<Side> = literal('client', 'freelancer')
export const day: Shape<CalendarDay> = textual('a calendar day', (value) => value, parseDay)
export const instant: Shape<string> = plain('an instant', (json): json is string => isText(json) && INSTANT.test(json))

function id<Id extends string>(): Shape<Id> {
  return plain('an id', (json): json is Id => isText(json) && json.length > 0)
}

export const contractId = id<ContractId>()
export const milestoneId = id<MilestoneId>()
export const requestId = id<RequestId>()

/** With all the decimals of the currency, so that a figure can't be taken for another currency's. */
export function money(currency: string): Shape<Minor> {
  return textual(
    `an amount in ${currency}`,
    (value) => plainAmount(value, currency),
    (stored) => readStoredAmount(stored, currency),
  )
}
