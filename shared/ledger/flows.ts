import type { CalendarDay } from '../kernel/calendarDay'
import type { MilestoneId } from '../kernel/ids'
import { type Minor, min } from '../kernel/money'
import type { Contract } from '../rules/contract'
import type { ContractEvent } from '../rules/events'

/** opening + fromCarried + deposited = paid + refunded + carriedOn + held, none below 0. */
export interface Flow {
  /** With it when the period began: reserved for it, or left over from it and refunded in the period. */
  readonly opening: Minor
  /** Funded out of carried-over money (rule E3). */
  readonly fromCarried: Minor
  /** Funded by a deposit. */
  readonly deposited: Minor
  readonly paid: Minor
  /** Of the money it left over, what went back to the client. */
  readonly refunded: Minor
  /** Left over from it and not refunded: it funded others, was paid while ending, or is still carried over. */
  readonly carriedOn: Minor
  /** Reserved for it at the end. */
  readonly held: Minor
}

export const NO_FLOW: Flow = {
  opening: 0n,
  fromCarried: 0n,
  deposited: 0n,
  paid: 0n,
  refunded: 0n,
  carriedOn: 0n,
  held: 0n,
}

export interface MilestoneFlow {
  readonly flow: Flow
  readonly refundedOn: CalendarDay | null
}

export interface Flows {
  readonly milestones: ReadonlyMap<MilestoneId, MilestoneFlow>
  readonly ending: readonly { readonly version: number; readonly on: CalendarDay; readonly flow: Flow }[]
}

/** Follows the money through the events; what is left over is used oldest first. `contract`: after these events or later. */
export function flowsOf(contract: Contract, events: readonly ContractEvent[]): Flows {
  const amounts = new Map(contract.locked.map(({ id, amount }) => [id, amount]))
  const milestones = new Map<MilestoneId, MilestoneFlow>()
  const ending: { version: number; on: CalendarDay; flow: Flow }[] = []
  let left: { id: MilestoneId; amount: Minor }[] = []

  const flow = (id: MilestoneId) => milestones.get(id)?.flow ?? NO_FLOW
  const change = (id: MilestoneId, by: (flow: Flow) => Partial<Flow>, refundedOn: CalendarDay | null = null) => {
    const before = flow(id)
    milestones.set(id, {
      flow: { ...before, ...by(before) },
      refundedOn: refundedOn ?? milestones.get(id)?.refundedOn ?? null,
    })
  }
  const take = (wanted: Minor) => {
    const taken: { id: MilestoneId; amount: Minor }[] = []
    let missing = wanted
    for (const one of left) {
      const amount = min(one.amount, missing)
      if (amount > 0n) taken.push({ id: one.id, amount })
      missing -= amount
    }
    for (const { id, amount } of taken) {
      left = left.map((one) => (one.id === id ? { id, amount: one.amount - amount } : one))
    }
    left = left.filter(({ amount }) => amount > 0n)
    return taken
  }
  const release = (id: MilestoneId) => {
    const { held, carriedOn } = flow(id)
    if (held === 0n) return
    change(id, () => ({ held: 0n, carriedOn: carriedOn + held }))
    left.push({ id, amount: held })
  }
  const releaseAll = () => {
    for (const id of milestones.keys()) release(id)
  }

  for (const event of events) {
    switch (event.type) {
      case 'MilestoneFunded': {
        const amount = amounts.get(event.milestoneId) ?? event.charge
        take(amount - event.charge)
        change(event.milestoneId, () => ({
          fromCarried: amount - event.charge,
          deposited: event.charge,
          held: amount,
        }))
        break
      }
      case 'MilestonePaid':
        change(event.milestoneId, ({ held }) => ({ paid: event.amount, held: held - event.amount }))
        release(event.milestoneId)
        break
      case 'EndingStarted':
      case 'ContractEnded':
        releaseAll()
        break
      case 'HeldPaid': {
        const { version, on, amount } = event
        take(amount)
        ending.push({ version, on, flow: { ...NO_FLOW, fromCarried: amount, paid: amount } })
        break
      }
      case 'RefundApproved':
      case 'HeldReturned':
        releaseAll()
        for (const { id, amount } of take(event.amount)) {
          const back = (so: Flow) => ({ refunded: so.refunded + amount, carriedOn: so.carriedOn - amount })
          change(id, back, event.on)
        }
        break
    }
  }
  return { milestones, ending }
}
