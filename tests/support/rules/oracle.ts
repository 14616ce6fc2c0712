import type { Act, DraftMilestone, PlanDraft } from '../../../shared/rules/commands'
import { activeRow, type Book, close, figuresOf, type Row, type Wish, writePlan } from './oracleBook'
import { isDay, lengthOf, readMoney, tidyText, tidyTitle, titleFault } from './oracleTexts'

/** W1. */
const CLIENTS =
  'SendChanges AcceptChangeRequest DeclineChangeRequest FundMilestone AskForChanges ApproveAndPay PayHeld RequestRefund'
const FREELANCERS = 'SendChangeRequest WithdrawChangeRequest SubmitWork ApproveRefund DeclineRefund'
const is = (act: Act, names: string) => names.split(' ').includes(act.type)

/** The refusal's code, in the order of "Refusals"; null: accepted, and `write` puts it in the book. */
interface Verdict {
  readonly code: string | null
  readonly write: () => void
}

const no = (code: string): Verdict => ({ code, write: () => {} })
const yes = (write: () => void): Verdict => ({ code: null, write })

export function judge(book: Book, act: Act, side: string, on: string, today: string): string | null {
  const code = barred(book, act, side)
  if (code) return code
  const verdict = judgeContent(book, act, side)
  if (verdict.code) return verdict.code
  if (on < book.lastDay) return 'date-out-of-order'
  if (on > today) return 'date-in-future'
  verdict.write()
  book.lastDay = on
  return null
}

function barred(book: Book, act: Act, side: string): string | null {
  if (side === 'freelancer' && (is(act, CLIENTS) || (act.type === 'EndContract' && act.amount !== null)))
    return 'not-permitted'
  if (side === 'client' && is(act, FREELANCERS)) return 'not-permitted'
  if (book.state === 'ended') return 'contract-ended'
  const ofEnding = is(act, 'ApproveRefund DeclineRefund PayHeld RequestRefund')
  const freelancerEnds = act.type === 'EndContract' && side === 'freelancer'
  if (book.state === 'ending' && !ofEnding && !freelancerEnds) return 'contract-ending'
  if (book.state === 'open' && ofEnding) return 'contract-not-ending'
  if (is(act, 'SendChanges SendChangeRequest FundMilestone') && book.request) return 'request-pending'
  const answers = is(act, 'AcceptChangeRequest DeclineChangeRequest WithdrawChangeRequest')
  if (answers && !book.request) return 'no-request-pending'
  if (act.type === 'RequestRefund' && book.refund === 'waiting') return 'refund-pending'
  return is(act, 'ApproveRefund DeclineRefund') && book.refund !== 'waiting' ? 'no-refund-pending' : null
}

function judgeContent(book: Book, act: Act, side: string): Verdict {
  switch (act.type) {
    case 'SendChanges':
    case 'SendChangeRequest': {
      const wishes = readWishes(book, act.draft)
      if (typeof wishes === 'string') return no(wishes)
      return act.type === 'SendChanges'
        ? yes(() => writePlan(book, wishes))
        : yes(() => {
            book.request = { id: act.requestId, wishes }
          })
    }
    case 'AcceptChangeRequest':
    case 'DeclineChangeRequest':
    case 'WithdrawChangeRequest': {
      const { request } = book
      if (request?.id !== act.requestId) return no('stale-plan')
      return yes(() => {
        book.request = null
        if (act.type === 'AcceptChangeRequest') writePlan(book, request.wishes)
      })
    }
    case 'FundMilestone':
      return judgeFunding(book, act.milestoneId, act.base)
    case 'PayHeld': {
      const amount = payment(book, act.amount, figuresOf(book).held)
      return typeof amount === 'string' ? no(amount) : yes(() => payOut(book, amount, true))
    }
    case 'RequestRefund':
      return yes(() => {
        book.refund = 'waiting'
      })
    case 'DeclineRefund':
      return yes(() => {
        book.refund = 'declined'
      })
    case 'ApproveRefund':
      return yes(() => giveBack(book))
    case 'EndContract': {
      if (side === 'freelancer') return yes(() => giveBack(book))
      if (act.amount === null) return yes(() => close(book))
      const active = activeRow(book)
      return active ? judgePayment(book, active, act.amount, true) : no('milestone-not-active')
    }
    case 'SubmitWork':
    case 'AskForChanges':
    case 'ApproveAndPay':
    case 'ProposeDueDate': {
      const row = book.rows.get(act.milestoneId)
      if (!row || row.state === 'deleted') return no('milestone-unknown')
      if (row.state !== 'active') return no('milestone-not-active')
      if (act.type === 'ApproveAndPay') return judgePayment(book, row, act.amount, act.then === 'end')
      if (act.type === 'ProposeDueDate') return judgeDue(row, act.due, side)
      return yes(() => {
        row.submitted = act.type === 'SubmitWork'
      })
    }
  }
}

function judgeFunding(book: Book, id: string, base: number): Verdict {
  if (base !== book.planVersion) return no('stale-plan')
  const row = book.rows.get(id)
  if (!row || row.state === 'deleted') return no('milestone-unknown')
  if (row.state !== 'planned') return no('milestone-locked')
  if (activeRow(book)) return no('another-milestone-active')
  if (book.planned.indexOf(id) !== 0) return no('not-next-in-order')
  return yes(() => {
    const missing = row.amount - figuresOf(book).carried
    if (missing > 0n) book.movements.push({ kind: 'in', amount: missing })
    book.planned.splice(0, 1)
    book.settled.push(id)
    row.state = 'active'
  })
}

function judgePayment(book: Book, row: Row, text: string | null, ends: boolean): Verdict {
  const amount = text === null ? row.amount : payment(book, text, row.amount)
  if (typeof amount === 'string') return no(amount)
  return yes(() => {
    row.state = 'paid'
    payOut(book, amount, ends)
  })
}

function judgeDue(row: Row, due: string, side: string): Verdict {
  if (!isDay(due)) return no('due-date-invalid')
  return yes(() => {
    const agreed = row.offer !== null && row.offer.by !== side && row.offer.due === due
    row.offer = agreed ? null : { by: side, due }
    if (agreed) row.agreed = due
  })
}

function payment(book: Book, text: string, most: bigint): bigint | string {
  const read = readMoney(text, book.decimals)
  if ('fault' in read) return read.fault
  return read.value > most ? 'amount-exceeds-held' : read.value
}

function payOut(book: Book, amount: bigint, ends: boolean): void {
  book.movements.push({ kind: 'out', amount })
  if (ends) close(book)
}

function giveBack(book: Book): void {
  book.movements.push({ kind: 'back', amount: figuresOf(book).held })
  close(book)
}

/** P10, P1, P2, then each milestone's fields, P3, P13's 500. */
function readWishes(book: Book, draft: PlanDraft): Wish[] | string {
  if (draft.base !== book.planVersion) return 'stale-plan'
  const ids = draft.milestones.map(({ id }) => id)
  const states = ids.map((id) => book.rows.get(id)?.state)
  if (states.includes('deleted') || new Set(ids).size < ids.length) return 'milestone-unknown'
  if (states.some((state) => state !== undefined && state !== 'planned')) return 'milestone-locked'
  const wishes: Wish[] = []
  for (const entered of draft.milestones) {
    const wish = readWish(book, entered)
    if (typeof wish === 'string') return wish
    wishes.push(wish)
  }
  const same = wishes.length === book.planned.length && wishes.every((wish, at) => isSame(book, wish, at))
  if (same) return 'no-changes'
  return wishes.length > 500 ? 'too-many-milestones' : wishes
}

function isSame(book: Book, wish: Wish, at: number): boolean {
  const row = book.rows.get(wish.id)
  return book.planned[at] === wish.id && row !== undefined && hasSameFields(row, wish)
}

function hasSameFields(row: Row, wish: Omit<Wish, 'id'>): boolean {
  const { title, description, amount, due } = wish
  return row.title === title && row.description === description && row.amount === amount && row.due === due
}

function readWish(book: Book, { id, ...entered }: DraftMilestone): Wish | string {
  const title = tidyTitle(entered.title)
  const description = tidyText(entered.description)
  const wrongTitle = titleFault(title)
  if (wrongTitle) return wrongTitle
  if (lengthOf(description) > 5000) return 'description-too-long'
  const read = readMoney(entered.amount, book.decimals)
  if ('fault' in read) return read.fault === 'amount-not-positive' ? 'amount-below-minimum' : read.fault
  const wish = { id, title, description, amount: read.value, due: entered.due === '' ? null : entered.due }
  const row = book.rows.get(id)
  // C1: a raised minimum binds what is added or edited afterwards.
  const isBound = row === undefined || !hasSameFields(row, wish)
  if (isBound && read.value < (book.minimum ?? book.usualMinimum)) return 'amount-below-minimum'
  return wish.due !== null && !isDay(wish.due) ? 'due-date-invalid' : wish
}
