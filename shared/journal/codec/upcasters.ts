import { isObject } from './shape'

/** Turns events as an older program wrote them into the next form. Pure; never renumbered or changed once shipped. */
export interface Upcaster {
  readonly from: number
  readonly to: number
  readonly description: string
  readonly event: (event: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

/** The form in which events and documents are written today. */
export const FORMAT = 1

/** From every older format, one step each, up to FORMAT. */
export const UPCASTERS: readonly Upcaster[] = []

/** Throws where an event is not an object, or no upcaster leads on from its format. */
export function upcast(
  events: readonly unknown[],
  format: number,
  upcasters: readonly Upcaster[] = UPCASTERS,
  target: number = FORMAT,
): readonly unknown[] {
  if (format === target) return events
  const step = upcasters.find((one) => one.from === format)
  if (!step || step.to > target) throw new Error(`its format ${format} is not known to this version of the program`)
  const lifted = events.map((event) => {
    if (!isObject(event)) throw new Error('an event is not an object')
    return step.event(event)
  })
  return upcast(lifted, step.to, upcasters, target)
}
