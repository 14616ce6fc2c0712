import { type Minor, plainAmount } from '../../kernel/money'
import type { ContractTerms, Side } from '../../rules/contract'
import type { LedgerRow } from '../period'
import type { MovementKind } from '../postings'
import type { ContractSummary, EndingLine, MilestoneLine } from '../summary'
import type { Cell, Table } from './csvText'

const CONTRACT_HEADINGS = ['Contract', 'Contract ID', 'Reference', 'Client', 'Freelancer', 'Our side', 'Currency']
const MOVEMENT_HEADINGS = ['Date', 'Event', 'Movement', ...CONTRACT_HEADINGS, 'Milestone', 'Amount', 'Balance']
const MILESTONE_HEADINGS = [
  ...CONTRACT_HEADINGS,
  'Position',
  'Milestone',
  'Status',
  'Due date',
  'Amount',
  'Before the period',
  'Carried over',
  'Deposited',
  'Funded on',
  'Paid',
  'Paid on',
  'Carried on',
  'Refunded',
  'Refunded on',
  'In escrow',
]

/** Whether a row is the heading row of a file that we wrote. */
export function isOwnHeading(cells: readonly string[]): boolean {
  return [MOVEMENT_HEADINGS, MILESTONE_HEADINGS].some(
    (own) => own.length === cells.length && own.every((heading, index) => heading === cells[index]),
  )
}

const KINDS: { readonly [Kind in MovementKind]: string } = {
  deposit: 'deposit',
  payment: 'payment',
  'ending-payment': 'payment while ending',
  refund: 'refund',
}

interface Who extends Pick<ContractTerms, 'title' | 'reference' | 'client' | 'freelancer' | 'currency'> {
  readonly id: string
  readonly ourSide: Side
}

const text = (value: string | null): Cell => (value === null ? null : { text: value })
const plain = (value: string | number | null): Cell => (value === null ? null : { plain: String(value) })

function contractCells({ id, title, reference, client, freelancer, ourSide, currency }: Who): readonly Cell[] {
  // An id may begin with a minus.
  return [text(title), text(id), text(reference), text(client), text(freelancer), plain(ourSide), plain(currency)]
}

/** A row for each movement: its amount, and what is in escrow after it of all rows' contracts in its currency. */
export function movementTable(rows: readonly LedgerRow[]): Table {
  return { headings: MOVEMENT_HEADINGS, rows: rows.map(movementCells) }
}

function movementCells({ contract, movement, balance }: LedgerRow): readonly Cell[] {
  const amount = (minor: Minor) => ({ amount: plainAmount(minor, contract.currency) })
  return [
    plain(movement.on),
    plain(movement.version),
    plain(KINDS[movement.kind]),
    ...contractCells(contract),
    text(movement.milestone?.title ?? null),
    amount(movement.amount),
    amount(balance),
  ]
}

/** A row for each milestone, and for each payment while ending. */
export function milestoneTable(summaries: readonly ContractSummary[]): Table {
  return {
    headings: MILESTONE_HEADINGS,
    rows: summaries.flatMap(({ contract, lines }) =>
      lines.map((line) => [
        ...contractCells({ ...contract.terms, id: contract.id }),
        ...lineCells(line, contract.terms),
      ]),
    ),
  }
}

function lineCells(line: MilestoneLine | EndingLine, { currency }: ContractTerms): readonly Cell[] {
  const amount = (minor: Minor) => ({ amount: plainAmount(minor, currency) })
  const { opening, fromCarried, deposited, paid, carriedOn, refunded, held } = line.flow
  const isMilestone = line.kind === 'milestone'
  return [
    plain(isMilestone ? line.position : null),
    text(isMilestone ? line.title : null),
    plain(isMilestone ? line.status : KINDS[line.kind]),
    plain(isMilestone ? line.due : null),
    isMilestone ? amount(line.amount) : null,
    amount(opening),
    amount(fromCarried),
    amount(deposited),
    plain(isMilestone ? line.fundedOn : null),
    amount(paid),
    plain(isMilestone ? line.paidOn : line.on),
    amount(carriedOn),
    amount(refunded),
    plain(isMilestone ? line.refundedOn : null),
    amount(held),
  ]
}
