import { describe, expect, it } from 'vitest'
import { draftOf, type Row, room } from './room'
import { TODAY, testCore } from './testCore'

const DESIGN: Row = ['m1', 'Design', '420.00', '2025-12-01']
const BUILD: Row = ['m2', 'Build', '600.00']
const LAUNCH: Row = ['m3', 'Launch', '300.00']
async function planned(rows: readonly Row[] = [DESIGN, BUILD, LAUNCH], budget: string | null = null) {
  const core = testCore()
  const contract = room(core)
  await contract.start({ budget })
  await contract.plan(rows)
  return { core, contract }
}

describe('Show changes', () => {
  it('P3, P4: shows additions, removals, one move and edits, with the totals before and after', async () => {
    const { core, contract } = await planned([DESIGN, BUILD, LAUNCH], '1500.00')
    await contract.fund('m1')
    const draft = draftOf(1, [LAUNCH, ['m2', 'Build', '1200.00', '2025-12-24'], ['m4', 'Extras', '50.00']], ['m3'])
    const { changes, faults, refusal } = await core.value('PreviewChanges', { contractId: 'c1', side: 'client', draft })
    expect(faults).toEqual([])
    expect(refusal).toBeNull()
    expect(changes.counts).toEqual({ added: 1, removed: 0, edited: 1, moved: 1 })
    expect(changes.lines.map(({ id, kind, from, to, moved }) => [id, kind, from, to, moved])).toEqual([
      ['m3', 'kept', 3, 2, true],
      ['m2', 'kept', 2, 3, false],
      ['m4', 'added', null, 4, false],
    ])
    expect(changes.lines[1]?.edits).toEqual([
      { field: 'amount', before: '600.00', after: '1200.00' },
      { field: 'due', before: null, after: '2025-12-24' },
    ])
    expect([changes.before, changes.after]).toEqual([
      { fixed: '420.00', planned: '900.00', value: '1320.00' },
      { fixed: '420.00', planned: '1550.00', value: '1970.00' },
    ])
    expect(changes).toMatchObject({ budget: '1500.00', overBudget: '470.00', divisible: '1080.00' })
  })

  it('names every fault at its field, and what sending would be refused for', async () => {
    const { core } = await planned()
    const draft = draftOf(1, [['m1', ' ', '1e3', '2025-02-30'], BUILD, LAUNCH])
    const preview = await core.value('PreviewChanges', { contractId: 'c1', side: 'client', draft })
    expect(preview.faults.map(({ code, at }) => [code, at])).toEqual([
      ['title-required', { milestoneId: 'm1', field: 'title' }],
      ['amount-invalid', { milestoneId: 'm1', field: 'amount' }],
      ['due-date-invalid', { milestoneId: 'm1', field: 'due' }],
    ])
    expect(preview.refusal).toEqual(preview.faults[0])
  })
})

describe('a stale draft', () => {
  it('P10: is carried to the new plan; what both edited is asked', async () => {
    const { core, contract } = await planned()
    await contract.plan([['m1', 'Design', '500.00', '2025-12-01'], BUILD, LAUNCH], TODAY, 1)
    const mine = draftOf(1, [
      ['m1', 'Design', '450.00', '2025-12-01'],
      ['m2', 'Build', '1234.50', '2025-12-24'],
      LAUNCH,
    ])
    const rebased = await core.value('RebaseDraft', { contractId: 'c1', draft: mine })
    expect(rebased.conflicts).toEqual([
      { milestoneId: 'm1', kind: 'amount', title: 'Design', before: '420.00', theirs: '500.00', mine: '450.00' },
    ])
    expect(rebased.base).toBe(2)
    expect(rebased.mine).toMatchObject({
      base: 2,
      rows: [{ amount: '450.00' }, { amount: '1,234.50', due: '2025-12-24' }, {}],
    })
    expect(rebased.theirs).toMatchObject({ base: 2, rows: [{ amount: '500.00' }, { amount: '1,234.50' }, {}] })
  })

  it('P10: a milestone funded since, untouched in the draft, is not asked about', async () => {
    const { core, contract } = await planned()
    await contract.fund('m1')
    await contract.plan([BUILD, ['m3', 'Launch', '350.00']], TODAY, 1)
    const mine = draftOf(1, [DESIGN, ['m2', 'Build it', '600.00'], LAUNCH])
    const { conflicts, mine: carried } = await core.value('RebaseDraft', { contractId: 'c1', draft: mine })
    expect(conflicts).toEqual([])
    expect(carried.rows.map(({ title, amount }) => [title, amount])).toEqual([
      ['Build it', '600.00'],
      ['Launch', '350.00'],
    ])
  })
})

describe('dividing a budget', () => {
  it('A5: shares budget − paid − active over the milestones to the last minor unit', async () => {
    const { core, contract } = await planned([DESIGN, BUILD], '1000.00')
    await contract.fund('m1')
    const divide = (by: 'equally' | 'percent' | 'weight', shares: string[]) =>
      core.value('DivideBudget', { contractId: 'c1', by, shares })
    expect(await divide('equally', ['', '', ''])).toEqual(['193.34', '193.33', '193.33'])
    expect(await divide('percent', ['50', '25', '25'])).toEqual(['290.00', '145.00', '145.00'])
    expect(await divide('weight', ['1', '3'])).toEqual(['145.00', '435.00'])
    expect(await divide('equally', [])).toEqual([])
  })

  it('says what is wrong: no budget, all of it spent, shares, percents, or parts below the minimum (A1)', async () => {
    const without = await planned()
    const refusal = (core: typeof without.core, by: 'equally' | 'percent', shares: string[]) =>
      core.refusal('DivideBudget', { contractId: 'c1', by, shares })
    expect(await refusal(without.core, 'equally', [''])).toMatchObject({ code: 'budget-missing' })
    const spent = await planned([DESIGN], '420.00')
    await spent.contract.fund('m1')
    expect(await refusal(spent.core, 'equally', [''])).toMatchObject({ code: 'budget-spent' })
    const small = await planned([DESIGN], '12.00')
    expect(await refusal(small.core, 'percent', ['50', '49'])).toMatchObject({ code: 'percents-not-100' })
    expect(await refusal(small.core, 'percent', ['51', 'x'])).toMatchObject({
      code: 'shares-invalid',
      at: { field: 'shares.1' },
    })
    expect(await refusal(small.core, 'percent', ['60', '40'])).toMatchObject({
      code: 'amount-below-minimum',
      at: { field: 'shares.1' },
    })
    expect(await refusal(small.core, 'equally', ['', '', ''])).toMatchObject({
      code: 'amount-below-minimum',
      rule: 'A1',
    })
  })
})
