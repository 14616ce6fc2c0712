import type { Request } from '../../../shared/ipc/bridge'
import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import { type Act, request } from '../../support/browser/acts'
import { TERMS } from './terms'

const MANY = 40
const AMOUNT = 10_000
const DRAFT_ROWS = 30

/** What a contract is known by after an act: every act's mark in order, the draft that is kept, money in minor units. */
export interface Place {
  readonly marks: readonly string[]
  readonly draft: string | null
  readonly deposited: number
  readonly held: number
  readonly paid: number
}

/** The acts of one contract, one after the other. `places[n]` is where it stands after the first n of them. */
export interface Script {
  readonly contractId: string
  readonly requests: readonly Request[]
  readonly places: readonly Place[]
}

const NOWHERE: Place = { marks: [], draft: null, deposited: 0, held: 0, paid: 0 }

/** Plans milestones and goes through them: funds, keeps a draft, notes, submits, pays a part of each. */
export function writeScript(
  contractId: string,
  on: CalendarDay,
  partOf: (milestone: number) => number,
  milestones = MANY,
): Script {
  const requests: Request[] = []
  const places: Place[] = [NOWHERE]
  const add = (next: Request, after: Partial<Place>) => {
    requests.push(next)
    places.push({ ...(places.at(-1) ?? NOWHERE), ...after })
  }
  const last = () => places.at(-1) ?? NOWHERE
  const nextMark = () => `${contractId}/${requests.length}`
  const act = (side: 'client' | 'freelancer', done: Act, after: Partial<Place> = {}) => {
    const mark = nextMark()
    const input = { commandId: commandOf(contractId, requests.length), contractId, side, on, note: mark, act: done }
    add(request('PerformAct', input), { ...after, marks: [...last().marks, mark] })
  }

  add(request('StartContract', startInput(contractId, on)), { marks: ['ContractStarted'] })
  act('client', { type: 'SendChanges', agreed: true, draft: { base: 0, dragged: [], milestones: planned(milestones) } })
  for (let milestone = 1; milestone <= milestones; milestone += 1) {
    const milestoneId = `m${milestone}`
    const { deposited, held, paid } = last()
    const charge = Math.max(0, AMOUNT - held)
    const part = partOf(milestone)
    act(
      'client',
      { type: 'FundMilestone', milestoneId, base: 1 },
      { deposited: deposited + charge, held: held + charge },
    )
    const draft = nextMark()
    add(
      request('SaveDraft', {
        contractId,
        side: 'client',
        writer: 'script',
        follows: null,
        draft: { locale: 'en-US', base: 1, dragged: [], rows: draftRows(draft) },
      }),
      { draft },
    )
    const text = nextMark()
    const commandId = commandOf(contractId, requests.length)
    add(request('KeepContract', { commandId, contractId, upkeep: { type: 'AddNote', text, corrects: null } }), {
      marks: [...last().marks, text],
    })
    act('freelancer', { type: 'SubmitWork', milestoneId, message: null })
    act(
      'client',
      // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
      { type: 'ApproveAndPay', milestoneId, amount: (part / 100).toFixed(2), then: 'keep-open' },
      { held: last().held - part, paid: paid + part },
    )
  }
  return { contractId, requests, places }
}

export const MOST_PART = AMOUNT

function commandOf(contractId: string, index: number): string {
  return `${contractId}-${index}`
}

function startInput(contractId: string, on: CalendarDay) {
  return { commandId: commandOf(contractId, 0), contractId, terms: { ...TERMS, title: `Contract ${contractId}` }, on }
}

function planned(milestones: number) {
  return Array.from({ length: milestones }, (_, index) => ({
    id: `m${index + 1}`,
    title: `Step ${index + 1}`,
    description: '',
    amount: (AMOUNT / 100).toFixed(2),
    due: null,
  }))
}

/** Every row bears the mark: a draft that is half there shows. */
function draftRows(mark: string) {
  return Array.from({ length: DRAFT_ROWS }, (_, index) => ({
    id: `d${index}`,
    title: mark,
    description: '',
    amount: '100.00',
    due: '',
  }))
}
