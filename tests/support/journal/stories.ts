import type { Commit } from '../../../shared/application/ports'
import { day } from '../../../shared/kernel/calendarDay'
import type { ContractId, MilestoneId, RequestId } from '../../../shared/kernel/ids'
import type { Command, DraftMilestone, EnteredTerms } from '../../../shared/rules/commands'
import type { Contract, Side } from '../../../shared/rules/contract'
import { decide } from '../../../shared/rules/decide'
import type { EventBody } from '../../../shared/rules/events'
import { record } from '../../../shared/rules/record'
import { startContract } from '../../../shared/rules/start'

export const TODAY = day('2026-03-01')
const AT = '2026-03-01T09:30:00.000Z'

export function terms(change: Partial<EnteredTerms> = {}): EnteredTerms {
  return {
    title: 'Website',
    client: 'Åsa & Sons',
    freelancer: 'Studio “Nord”',
    ourSide: 'client',
    currency: 'USD',
    reference: 'PO-7',
    notes: 'Two lines\nof notes',
    tags: ['web', '2026'],
    budget: '5000.00',
    minimum: null,
    ...change,
  }
}

export function milestone(id: string, amount: string, change: Partial<DraftMilestone> = {}): DraftMilestone {
  return { id: id as MilestoneId, title: `Milestone ${id}`, description: '', amount, due: null, ...change }
}

function commitOf(contract: Contract | null, id: ContractId, bodies: readonly EventBody[], side: Side): Commit {
  const recording = { contractId: id, recordedBy: 'client', recordedAt: AT, note: 'by e-mail' } as const
  const made = record(contract, bodies, { side, on: TODAY, today: TODAY }, recording)
  const row = JSON.stringify({ title: made.contract.terms.title, version: made.contract.version })
  return { contractId: id, expectedVersion: contract?.version ?? 0, ...made, row }
}

export function start(id: string, change: Partial<EnteredTerms> = {}): Commit {
  const bodies = startContract(terms(change), { side: 'client', on: TODAY, today: TODAY })
  if (!bodies.ok) throw new Error(bodies.refusal.code)
  return commitOf(null, id as ContractId, bodies.value, 'client')
}

/** The commit of a command, or null where the rules refuse it. */
export function tryAct({ contract }: Commit, side: Side, command: Command): Commit | null {
  const bodies = decide(contract, command, { side, on: TODAY, today: TODAY })
  return bodies.ok ? commitOf(contract, contract.id, bodies.value, side) : null
}

export function act(before: Commit, side: Side, command: Command): Commit {
  const commit = tryAct(before, side, command)
  if (!commit) throw new Error(`Refused: ${command.type}`)
  return commit
}

export function note(before: Commit, text: string): Commit {
  return act(before, 'client', { type: 'AddNote', text, corrects: null })
}

type Step = readonly [Side, (contract: Contract) => Command]

function told(first: Commit, steps: readonly Step[]): readonly Commit[] {
  const commits = [first]
  let last = first
  for (const [side, command] of steps) {
    last = act(last, side, command(last.contract))
    commits.push(last)
  }
  return commits
}

export function pay(milestoneId: MilestoneId, amount: string | null, end: boolean): Command {
  // biome-ignore lint/suspicious/noThenProperty: the rules' own field; a command is never awaited.
  return { type: 'ApproveAndPay', milestoneId, amount, then: end ? 'end' : 'keep-open' }
}

const [M1, M2, M3] = ['m1', 'm2', 'm3'] as [MilestoneId, MilestoneId, MilestoneId]
const request = (number: number) => `request-${number}` as RequestId

const sendRequest =
  (number: number) =>
  (contract: Contract): Command => ({
    type: 'SendChangeRequest',
    draft: {
      base: contract.planVersion,
      milestones: [milestone(M3, '75.50', { due: '2026-05-01' }), milestone(M1, '420.00'), milestone(M2, '400.00')],
      dragged: [M3],
    },
    requestId: request(number),
    message: number === 1 ? null : 'One more page',
  })

/** Contracts whose histories hold, together, every type of event; a commit for each act. */
export function everyEvent(): readonly (readonly Commit[])[] {
  const long = told(start('long'), [
    [
      'client',
      () => ({ type: 'EditTerms', terms: terms({ title: 'Website, phase 1', budget: null, minimum: '7.50' }) }),
    ],
    ['client', () => ({ type: 'AddNote', text: 'The title was wrong', corrects: 1 })],
    [
      'client',
      () => ({
        type: 'SendChanges',
        draft: {
          base: 0,
          milestones: [
            milestone(M1, '420.00', { due: '2026-04-01' }),
            milestone(M2, '400.00', { description: '— two\npages 🎈' }),
          ],
          dragged: [],
        },
        agreed: true,
      }),
    ],
    ['freelancer', sendRequest(1)],
    ['client', () => ({ type: 'DeclineChangeRequest', requestId: request(1), reason: 'Not now' })],
    ['freelancer', sendRequest(2)],
    ['freelancer', () => ({ type: 'WithdrawChangeRequest', requestId: request(2) })],
    ['freelancer', sendRequest(3)],
    ['client', () => ({ type: 'AcceptChangeRequest', requestId: request(3), reason: null })],
    ['client', ({ planVersion: base }) => ({ type: 'FundMilestone', milestoneId: M3, base })],
    ['freelancer', () => ({ type: 'ProposeDueDate', milestoneId: M3, due: '2026-05-20' })],
    ['client', () => ({ type: 'ProposeDueDate', milestoneId: M3, due: '2026-05-20' })],
    ['freelancer', () => ({ type: 'SubmitWork', milestoneId: M3, message: 'Done' })],
    ['client', () => ({ type: 'AskForChanges', milestoneId: M3, message: 'The logo' })],
    ['freelancer', () => ({ type: 'SubmitWork', milestoneId: M3, message: null })],
    ['client', () => pay(M3, '70.00', false)],
    ['client', () => ({ type: 'ArchiveContract' })],
    ['client', () => ({ type: 'UnarchiveContract' })],
    ['client', ({ planVersion: base }) => ({ type: 'FundMilestone', milestoneId: M1, base })],
    ['client', () => ({ type: 'EndContract', amount: null })],
    ['freelancer', () => ({ type: 'DeclineRefund' })],
    ['client', () => ({ type: 'PayHeld', amount: '0.01' })],
    ['freelancer', () => ({ type: 'ApproveRefund' })],
  ])
  const returned = told(start('returned', { currency: 'KWD', budget: null }), [
    [
      'client',
      () => ({
        type: 'SendChanges',
        draft: { base: 0, milestones: [milestone(M1, '1.500')], dragged: [] },
        agreed: false,
      }),
    ],
    ['client', ({ planVersion: base }) => ({ type: 'FundMilestone', milestoneId: M1, base })],
    ['freelancer', () => ({ type: 'EndContract', amount: null })],
  ])
  return [long, returned]
}
