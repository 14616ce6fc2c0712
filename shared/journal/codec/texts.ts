import { isCurrency } from '../../kernel/currencies'
import type { Contract } from '../../rules/contract'
import type { ContractEvent } from '../../rules/events'
import { contractShape } from './contractShape'
import { eventShape } from './eventShape'
import { isObject, list, type Shape } from './shape'
import { FORMAT, upcast } from './upcasters'

interface Shapes {
  readonly contract: Shape<Contract>
  readonly events: Shape<readonly ContractEvent[]>
}

const shapes = new Map<string, Shapes>()

function shapesOf(currency: string): Shapes {
  const known = shapes.get(currency)
  if (known) return known
  const made = { contract: contractShape(currency), events: list(eventShape(currency)) }
  shapes.set(currency, made)
  return made
}

function parse(text: string): { readonly format: number; readonly currency: string; readonly content: unknown } {
  const json: unknown = JSON.parse(text)
  if (!isObject(json) || Object.keys(json).length !== 3) throw new Error('its envelope is broken')
  const { format, currency, content } = json
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1)
    throw new Error('its format is not a number')
  if (typeof currency !== 'string' || !isCurrency(currency)) throw new Error('its currency is not known')
  return { format, currency, content }
}

export function writeEvents(events: readonly ContractEvent[], currency: string): string {
  return JSON.stringify({ format: FORMAT, currency, content: shapesOf(currency).events.write(events) })
}

/** Throws on anything that no version of the program wrote. */
export function readEvents(text: string): { readonly currency: string; readonly events: readonly ContractEvent[] } {
  const { format, currency, content } = parse(text)
  if (!Array.isArray(content)) throw new Error('its events are not a list')
  return { currency, events: shapesOf(currency).events.read(upcast(content, format), 'events') }
}

export function writeContract(contract: Contract): string {
  const { currency } = contract.terms
  return JSON.stringify({ format: FORMAT, currency, content: shapesOf(currency).contract.write(contract) })
}

/** Throws on anything unexpected, an older format too: a document is made anew from its events. */
export function readContract(text: string): Contract {
  const { format, currency, content } = parse(text)
  if (format !== FORMAT) throw new Error(`its format is ${format}`)
  return shapesOf(currency).contract.read(content, 'contract')
}
