import { describe, expect, it } from 'vitest'
import { type Row, read, room } from '../room'
import { testCore } from '../testCore'

type Room = ReturnType<typeof room>

const PLAN: readonly Row[] = [
  ['m1', 'Visual design', '420.00', '2025-11-20'],
  ['m2', 'Build', '2400.00', '2025-12-10'],
]
const fundedOn = (on: string) => async (contract: Room) => {
  await contract.plan(PLAN)
  await contract.fund('m1', on)
}
const funded = fundedOn('2025-11-01')

/** What both sides read after the same story. */
const STORIES: readonly [
  name: string,
  story: (contract: Room) => Promise<unknown>,
  client: string,
  freelancer: string,
][] = [
  [
    'new',
    async () => {},
    'Nothing is planned yet, and nothing is owed. Add the first milestone for **Maya Okafor**.',
    'Nothing is planned yet, and nothing is owed. Propose the first milestones to **Acme, Inc.**.',
  ],
  [
    'planned',
    (contract) => contract.plan(PLAN),
    '**Visual design** comes next and waits for you to fund it: it will cost you 420.00.',
    '**Visual design** comes next and waits for **Acme, Inc.** to fund it: that takes 420.00. Nothing is held for it yet.',
  ],
  [
    'in work',
    funded,
    '**Visual design** is with **Maya Okafor**, due 2025-11-20. 420.00 is held for it. Build comes next: it will cost you 2400.00.',
    '**Visual design** is yours to deliver to **Acme, Inc.**, due 2025-11-20. 420.00 is held for it. Build comes next: **Acme, Inc.** will have to fund 2400.00.',
  ],
  [
    'submitted yesterday',
    async (contract) => {
      await funded(contract)
      await contract.submit('m1', '2025-11-11')
    },
    '**Visual design** was submitted yesterday and waits for you. 420.00 is held for it. Build comes next: it will cost you 2400.00.',
    '**Visual design** was submitted yesterday and waits for **Acme, Inc.**. 420.00 is held for it. Build comes next: **Acme, Inc.** will have to fund 2400.00.',
  ],
  [
    'overdue, another day agreed',
    async (contract) => {
      await contract.plan([['m1', 'Visual design', '420.00', '2025-11-10']])
      await contract.fund('m1', '2025-11-01')
      await contract.act('freelancer', { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-11-18' }, '2025-11-09')
      await contract.act('client', { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-11-18' }, '2025-11-09')
    },
    '**Visual design** is with **Maya Okafor**; it was due on 2025-11-10, agreed for 2025-11-18. 420.00 is held for it. Nothing is planned after it.',
    '**Visual design** is yours to deliver to **Acme, Inc.**; it was due on 2025-11-10, agreed for 2025-11-18. 420.00 is held for it. Nothing is planned after it.',
  ],
  [
    'another due date proposed by the freelancer',
    async (contract) => {
      await contract.plan([['m1', 'Visual design', '420.00']])
      await contract.fund('m1')
      await contract.act('freelancer', { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-11-18' })
    },
    '**Visual design** is with **Maya Okafor**. 420.00 is held for it. **Maya Okafor** proposes 2025-11-18 as its due date and waits for your answer. Nothing is planned after it.',
    '**Visual design** is yours to deliver to **Acme, Inc.**. 420.00 is held for it. You propose 2025-11-18 as its due date; that waits for **Acme, Inc.**. Nothing is planned after it.',
  ],
  [
    'paid in part, the rest carried over',
    async (contract) => {
      await funded(contract)
      await contract.pay('m1', '400.00')
    },
    '**Build** comes next and waits for you to fund it: it will cost you 2380.00, after 20.00 carried over.',
    '**Build** comes next and waits for **Acme, Inc.** to fund it: that takes 2380.00, after 20.00 carried over. Nothing is held for it yet.',
  ],
  [
    'all paid',
    async (contract) => {
      await contract.plan([['m1', 'Visual design', '420.00']])
      await contract.fund('m1')
      await contract.pay('m1', null)
    },
    'All that was planned is paid: 420.00 to **Maya Okafor**. Nothing is owed. Add milestones, or end the contract.',
    'All that was planned is paid: you received 420.00 from **Acme, Inc.**. Nothing is owed. Propose milestones, or end the contract.',
  ],
  [
    'all paid, some carried over',
    async (contract) => {
      await contract.plan([['m1', 'Visual design', '420.00']])
      await contract.fund('m1')
      await contract.pay('m1', '400.00')
    },
    'All that was planned is paid: 400.00 to **Maya Okafor**. 20.00 is carried over: it goes to the next milestone, or you ask for it back when you end the contract.',
    'All that was planned is paid: you received 400.00 from **Acme, Inc.**. 20.00 is carried over: it goes to the next milestone, or back to the client when the contract ends.',
  ],
  [
    'a change request waits',
    async (contract) => {
      await contract.plan(PLAN)
      await contract.propose([PLAN[1] ?? ['', '', '']])
    },
    '**Maya Okafor** asks for changes to the plan and waits for your answer. **Visual design** comes next and can be funded after the answer: it will cost you 420.00.',
    'Your change request waits for the answer of **Acme, Inc.**. **Visual design** comes next and can be funded after the answer: that takes 420.00. Nothing is held for it yet.',
  ],
  [
    'ending, a refund asked for',
    async (contract) => {
      await funded(contract)
      await contract.pay('m1', '400.00', 'end')
    },
    'The contract is ending. You asked today for 20.00 back and wait for the answer of **Maya Okafor**; until then you may still pay from it.',
    'The contract is ending. **Acme, Inc.** asked today for 20.00 back and waits for your answer.',
  ],
  [
    'ending, the refund declined',
    async (contract) => {
      await funded(contract)
      await contract.pay('m1', '400.00', 'end')
      await contract.act('freelancer', { type: 'DeclineRefund', amount: '20.00' })
    },
    'The contract is ending. **Maya Okafor** declined to give back 20.00: it stays in escrow until you pay it or ask again.',
    'The contract is ending. You declined to give back 20.00: it stays in escrow until **Acme, Inc.** pays it to you or asks again.',
  ],
  [
    'ended with a refund',
    async (contract) => {
      await funded(contract)
      await contract.pay('m1', '400.00', 'end')
      await contract.act('freelancer', { type: 'ApproveRefund', amount: '20.00' })
    },
    'The contract ended on 2025-11-12, and nothing is owed. You paid **Maya Okafor** 400.00 in all; 20.00 came back to you.',
    'The contract ended on 2025-11-12, and nothing is owed. **Acme, Inc.** paid you 400.00 in all; 20.00 went back to the client.',
  ],
  [
    'ended by the freelancer before anything was paid',
    async (contract) => {
      await funded(contract)
      await contract.act('freelancer', { type: 'EndContract', amount: null })
    },
    'The contract ended on 2025-11-12, and nothing is owed. Nothing was paid; 420.00 came back to you.',
    'The contract ended on 2025-11-12, and nothing is owed. Nothing was paid; 420.00 went back to the client.',
  ],
  [
    'ended with nothing in it',
    (contract) => contract.act('client', { type: 'EndContract', amount: null }),
    'The contract ended on 2025-11-12, and nothing is owed. Nothing was paid.',
    'The contract ended on 2025-11-12, and nothing is owed. Nothing was paid.',
  ],
]

describe('the sentence under a contract’s title', () => {
  it.each(STORIES)('%s', async (_, story, asClient, asFreelancer) => {
    for (const [ourSide, expected] of [
      ['client', asClient],
      ['freelancer', asFreelancer],
    ] as const) {
      const contract = room(testCore())
      await contract.start({ ourSide })
      await story(contract)
      expect(read((await contract.view()).sentence)).toBe(expected)
    }
  })
})
