import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../shared/application/workspace/settings'
import { type Row, room } from '../room'
import { testCore } from '../testCore'

const BEFORE: readonly Row[] = [
  ['m1', 'Build', '2400.00', '2025-12-10'],
  ['m2', 'Launch', '600.00', '2025-12-20', 'One day'],
  ['m3', 'Training', '130.00', '2025-12-22'],
]
const AFTER: readonly Row[] = [
  ['m2', 'Launch day', '1000.00', undefined, 'Two days,\nwith rehearsal'],
  ['m1', 'Build', '2400.00', '2025-12-10'],
  ['m4', 'Content entry', '250.00', undefined, 'Forty pages'],
]

async function latest(
  locale: string,
  ourSide: 'client' | 'freelancer' = 'client',
  story?: (contract: ReturnType<typeof room>) => Promise<unknown>,
) {
  const core = testCore()
  await core.value('SaveSettings', { ...DEFAULT_SETTINGS, locale })
  const contract = room(core)
  await contract.start({ ourSide })
  await contract.plan(BEFORE)
  await (story ?? ((one) => one.plan(AFTER, '2025-11-12', 1, ['m2'])))(contract)
  const [message] = await contract.messages()
  return message ?? { subject: '', body: '' }
}

describe('W3: the notice of a changed plan', () => {
  it('says who and what: each addition, removal, move and edit with before and after, and the totals', async () => {
    const { subject, body } = await latest('en-US')
    expect(subject).toBe('Website relaunch (PO-7): plan changed, 1 milestone added, 1 removed, 1 moved, 1 edited')
    expect(body).toBe(`Contract: Website relaunch
Reference: PO-7
Client: Acme, Inc.
Freelancer: Maya Okafor
Date: Nov 12, 2025

Acme, Inc. changed the plan. Maya Okafor had agreed to what was added.

Added:
- Content entry: USD 250.00, no due date, at position 3
  Forty pages

Removed:
- Training: USD 130.00, due Dec 22, 2025

Moved:
- Launch day: from position 2 to 1

Edited:
- Title: from “Launch” to “Launch day”
- Launch day: description
  before: One day
  after: Two days,
  with rehearsal
- Launch day: amount from USD 600.00 to USD 1,000.00
- Launch day: due date from Dec 20, 2025 to none

Planned: USD 3,130.00 before, USD 3,650.00 after
Contract value: USD 3,130.00 before, USD 3,650.00 after

Paid: USD 0.00
In escrow: USD 0.00

--
Written with Tranche, which records what the two sides do and moves no money.`)
  })

  it('writes amounts and days as the user’s locale does', async () => {
    const { body } = await latest('de-DE')
    expect(body).toContain('amount from USD 600,00 to USD 1.000,00')
    expect(body).toContain('Date: 12. Nov. 2025')
  })

  it('P5: tells a freelancer who was not asked that what was added takes effect', async () => {
    const { body } = await latest('en-US', 'client', (contract) =>
      contract.act('client', {
        type: 'SendChanges',
        draft: {
          base: 1,
          milestones: [{ id: 'n', title: 'Only', description: '', amount: '50', due: null }],
          dragged: [],
        },
        agreed: false,
      }),
    )
    expect(body).toContain('What was added takes effect without Maya Okafor having been asked; please look at it.')
  })
})

describe('W3: notices of the other acts', () => {
  it('a change request says that nothing changes before it is accepted', async () => {
    const { subject, body } = await latest('en-US', 'freelancer', (one) =>
      one.propose(AFTER, undefined, 1, 'As we spoke.'),
    )
    expect(subject).toBe('Website relaunch (PO-7): changes requested, 1 milestone added, 1 removed, 1 moved, 1 edited')
    expect(body).toContain(
      'Maya Okafor asks for changes to the plan. Nothing changes before Acme, Inc. accepts.\n\n“As we spoke.”',
    )
    expect(body).toContain('- Content entry: USD 250.00, no due date, at position 3')
  })

  it('an answer names what the request changed', async () => {
    const { body } = await latest('en-US', 'client', async (one) => {
      await one.propose(AFTER)
      await one.act('client', { type: 'DeclineChangeRequest', requestId: 'r1', reason: 'Too much for now.' })
    })
    expect(body).toContain('Acme, Inc. declined the change request; the plan stays as it was.\n\n“Too much for now.”')
    expect(body).toContain('The request would have changed:\n\nAdded:\n- Content entry')
  })

  it('a part payment that ends the contract says what is paid, cancelled and asked back', async () => {
    const { subject, body } = await latest('en-US', 'client', async (one) => {
      await one.fund('m1')
      await one.pay('m1', '2000.00', 'end')
    })
    expect(subject).toBe('Website relaunch (PO-7): Build approved and paid')
    expect(
      body,
    ).toContain(`Acme, Inc. approved “Build” and paid USD 2,000.00 of USD 2,400.00. USD 400.00 is carried over.
Acme, Inc. is ending the contract. USD 400.00 is still held.
Acme, Inc. asks for the refund of USD 400.00. Maya Okafor may approve or decline it.

Cancelled: Launch, USD 600.00
Cancelled: Training, USD 130.00
Contract value now: USD 2,000.00
Paid: USD 2,000.00
In escrow: USD 400.00, of it carried over: USD 400.00`)
  })
})
