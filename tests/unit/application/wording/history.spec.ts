import { describe, expect, it } from 'vitest'
import { read, room } from '../room'
import { testCore } from '../testCore'

const started = async () => {
  const contract = room(testCore())
  await contract.start({ budget: '5700.00' })
  return contract
}

/** Headlines with their lines indented, the earliest first. */
async function story(contract: Awaited<ReturnType<typeof started>>): Promise<readonly string[]> {
  const entries = (await contract.history()).toReversed()
  return entries.flatMap(({ headline, details }) => [read(headline), ...details.map((line) => `  ${read(line)}`)])
}

describe('the history in words', () => {
  it('of money: funded, paid in part, carried over, ended, refunded', async () => {
    const contract = await started()
    await contract.plan([
      ['m1', 'Wireframes', '950.00'],
      ['m2', 'Visual design', '420.00'],
      ['m3', 'Build', '2400.00'],
    ])
    await contract.fund('m1')
    await contract.submit('m1', undefined, 'All 12 templates')
    await contract.act('client', { type: 'AskForChanges', milestoneId: 'm1', message: null })
    await contract.pay('m1', '930.00')
    await contract.fund('m2')
    await contract.pay('m2', '400.00', 'end')
    await contract.act('freelancer', { type: 'DeclineRefund', amount: (await contract.view()).refund?.amount ?? '' })
    await contract.act('client', { type: 'PayHeld', amount: '5.00' })
    await contract.act('freelancer', { type: 'ApproveRefund', amount: (await contract.view()).refund?.amount ?? '' })
    expect(await story(contract)).toEqual([
      'Contract started',
      '  Acme, Inc. (client) and Maya Okafor (freelancer), in USD',
      '  Budget 5700.00',
      'Plan changed: 3 milestones added, 3770.00',
      '  Wireframes added, 950.00',
      '  Visual design added, 420.00',
      '  Build added, 2400.00',
      '  Contract value 0.00 → 3770.00',
      '  Maya Okafor had agreed to what was added',
      'Wireframes funded, 950.00',
      'Work submitted on Wireframes',
      '  “All 12 templates”',
      'Changes asked for on Wireframes',
      'Wireframes paid in part, 930.00 of 950.00',
      '  20.00 carried over',
      'Visual design funded, 420.00',
      '  Charge 400.00, 20.00 from carry-over',
      'Visual design paid in part, 400.00 of 420.00',
      '  20.00 carried over',
      'Contract ending',
      '  1 milestone cancelled',
      '  20.00 still held',
      'Refund requested, 20.00',
      'Refund declined',
      '  20.00 stays in escrow',
      '5.00 paid from escrow',
      '  15.00 still held',
      'Refund requested, 15.00',
      'Refund approved, 15.00',
      'Contract ended',
    ])
  })

  it('P4: of plans: what was added, removed, moved from → to, and each field before → after', async () => {
    const contract = await started()
    await contract.plan([
      ['m1', 'Design', '420.00', '2025-12-01'],
      ['m2', 'Build', '600.00'],
      ['m3', 'Aftercare', '100.00'],
    ])
    await contract.plan(
      [
        ['m2', 'Build', '600.00'],
        ['m1', 'Designs', '450.00', undefined, 'Two rounds'],
      ],
      undefined,
      1,
      ['m2'],
    )
    expect((await story(contract)).slice(-8)).toEqual([
      'Plan changed: Build moved 2 → 1, Aftercare removed, 100.00 and 4 more changes',
      '  Build moved 2 → 1',
      '  Aftercare removed, 100.00',
      '  Design renamed Designs',
      '  Designs: description changed',
      '  Designs: 420.00 → 450.00',
      '  Designs: due 2025-12-01 → no day',
      '  Contract value 1120.00 → 1050.00',
    ])
  })

  it('of requests, due dates and the freelancer’s ending', async () => {
    const contract = await started()
    await contract.plan([['m1', 'Design', '420.00', '2025-12-01']])
    await contract.fund('m1')
    await contract.propose([['m2', 'Extras', '250.00']], undefined, 1, 'Launch needs a second day.')
    await contract.act('client', { type: 'AcceptChangeRequest', requestId: 'r1', reason: 'Agreed' })
    await contract.act('freelancer', { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-12-09' })
    await contract.act('client', { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-12-09' })
    await contract.act('freelancer', { type: 'EndContract', amount: null })
    expect((await story(contract)).slice(7)).toEqual([
      'Design funded, 420.00',
      'Changes requested: Extras added, 250.00',
      '  “Launch needs a second day.”',
      '  Extras added, 250.00',
      '  Contract value 420.00 → 670.00',
      'Change request accepted',
      '  “Agreed”',
      '  Extras added, 250.00',
      '  Contract value 420.00 → 670.00',
      'Another due date proposed for Design: 2025-12-09',
      '  Its own due date stays 2025-12-01',
      'Another due date agreed for Design: 2025-12-09',
      '  Its own due date stays 2025-12-01',
      '420.00 returned to the client',
      '  2 milestones cancelled',
      'Contract ended',
    ])
  })
})
