import { describe, expect, test } from 'vitest'
import { day } from '../../../shared/kernel/calendarDay'
import type { MilestoneId } from '../../../shared/kernel/ids'
import type { DraftMilestone } from '../../../shared/rules/commands'
import type { PlannedMilestone } from '../../../shared/rules/contract'
import { asEntered, rebaseDraft } from '../../../shared/rules/rebase'
import { planned } from '../../support/rules/build'
import { type Random, seeded } from '../../support/rules/random'

const plan = (letters: string) => [...letters].map((id) => planned(id))
const entered = (milestones: readonly PlannedMilestone[]) => milestones.map((one) => asEntered(one, 'USD'))
const fresh = (left: MilestoneId) => `${left}'` as MilestoneId
const rebase = (base: PlannedMilestone[], now: PlannedMilestone[], mine: readonly DraftMilestone[]) =>
  rebaseDraft(base, now, mine, 'USD', fresh)
const order = (milestones: readonly DraftMilestone[]) => milestones.map(({ id }) => id).join('')
const edited = (milestones: readonly DraftMilestone[], id: string, change: Partial<DraftMilestone>) =>
  milestones.map((one) => (one.id === id ? { ...one, ...change } : one))

describe('P10: carrying a stale draft to the present plan', () => {
  const base = plan('ABC')
  const theirs = [planned('A', 1n), planned('B'), planned('C')]

  test('P10: edits of milestones that nobody else touched are carried over', () => {
    const rebased = rebase(base, theirs, edited(entered(base), 'B', { title: 'Mine' }))
    expect(rebased.conflicts).toEqual([])
    expect(rebased.mine).toMatchObject([{ amount: '0.01' }, { title: 'Mine' }, {}])
    expect(rebased.theirs).toEqual(rebased.mine)
  })

  test('P10: the same milestone is asked field by field', () => {
    const rebased = rebase(base, theirs, edited(entered(base), 'A', { amount: '7.00' }))
    expect(rebased.conflicts).toMatchObject([
      { milestoneId: 'A', kind: 'amount', before: '100.00', theirs: '0.01', mine: '7.00' },
    ])
    expect([rebased.mine[0]?.amount, rebased.theirs[0]?.amount]).toEqual(['7.00', '0.01'])
  })

  test('P10: in the order asked about, a milestone deleted on both sides has its title still', () => {
    const mine = entered(plan('CB'))
    const clash = rebase(plan('ABCD'), plan('DCB'), [...mine, ...entered(plan('D'))]).conflicts.find(
      (one) => one.kind === 'plan-order',
    )
    const [first] = plan('A')
    expect(clash?.before).toContain(first?.title)
    expect(clash?.before?.split(', ')).not.toContain('')
  })

  test('P10: the same edit on both sides is no conflict', () => {
    expect(rebase(base, theirs, edited(entered(base), 'A', { amount: '0.01' })).conflicts).toEqual([])
  })

  test('P4, P13: what differs in characters only is no edit', () => {
    const same = edited(entered(base), 'A', { title: ' Step A ', amount: '0100', due: '', description: '\n' })
    const rebased = rebase(base, theirs, same)
    expect(rebased.conflicts).toEqual([])
    expect(rebased.mine).toEqual(entered(theirs))
  })

  test('P10: what can’t be read stays as typed', () => {
    const rebased = rebase(base, theirs, edited(entered(base), 'B', { amount: '1,5', due: 'soon' }))
    expect(rebased.mine[1]).toMatchObject({ amount: '1,5', due: 'soon' })
  })

  test('P10: edited here, gone there: mine comes back as a new milestone in its place', () => {
    const rebased = rebase(base, plan('AC'), edited(entered(base), 'B', { title: 'Mine' }))
    expect(rebased.conflicts).toMatchObject([{ kind: 'removed-there', milestoneId: 'B', theirs: null }])
    expect([order(rebased.mine), order(rebased.theirs)]).toEqual(["AB'C", 'AC'])
  })

  test('P10: deleted here, edited there', () => {
    const rebased = rebase(base, theirs, entered(plan('BC')))
    expect(rebased.conflicts).toMatchObject([{ kind: 'removed-here', milestoneId: 'A', mine: null }])
    expect([order(rebased.mine), order(rebased.theirs)]).toEqual(['BC', 'ABC'])
  })

  test('P10: untouched here and gone there, or the reverse, or on both sides, is carried', () => {
    expect(order(rebase(base, plan('AC'), entered(base)).mine)).toBe('AC')
    expect(order(rebase(base, base, entered(plan('AC'))).mine)).toBe('AC')
    expect(order(rebase(base, plan('AC'), entered(plan('AC'))).mine)).toBe('AC')
  })

  test('P10: the order of the plan counts as one field', () => {
    const clash = rebase(base, plan('BAC'), entered(plan('ACB')))
    expect(clash.conflicts).toMatchObject([{ kind: 'plan-order', milestoneId: null }])
    expect([order(clash.mine), order(clash.theirs)]).toEqual(['ACB', 'BAC'])
    for (const [now, mine] of [
      ['BAC', 'ABC'],
      ['ABC', 'BAC'],
      ['BAC', 'BAC'],
    ] as const) {
      const calm = rebase(base, plan(now), entered(plan(mine)))
      expect([calm.conflicts, order(calm.mine)]).toEqual([[], 'BAC'])
    }
  })

  test('P10: additions of both stand after what they followed', () => {
    const rebased = rebase(base, plan('AXBC'), entered(plan('YABCZ')))
    expect([rebased.conflicts, order(rebased.mine)]).toEqual([[], 'YAXBCZ'])
  })
})

describe('P10: for random drafts', () => {
  const rounds = Array.from({ length: 500 }, (_, seed) => {
    const random = seeded(seed)
    const base = plan('ABCDEF'.slice(0, random.below(7)))
    return { seed, base, now: changed(random, base, 'their'), mine: entered(changed(random, base, 'my')) }
  })

  test('P10: if only I changed it, mine; if only they did, theirs', () => {
    for (const { seed, base, now, mine } of rounds) {
      expect(rebase(base, base, mine), `seed ${seed}`).toEqual({ conflicts: [], mine, theirs: mine })
      const untouched = rebase(base, now, entered(base))
      expect(untouched, `seed ${seed}`).toEqual({ conflicts: [], mine: entered(now), theirs: entered(now) })
    }
  })

  test('P10: without a conflict both results are the same; nothing is lost and nothing comes twice', () => {
    let asked = 0
    for (const { seed, base, now, mine } of rounds) {
      const rebased = rebase(base, now, mine)
      if (rebased.conflicts.length === 0) expect(rebased.mine, `seed ${seed}`).toEqual(rebased.theirs)
      else asked += 1
      for (const result of [rebased.mine, rebased.theirs]) {
        const found = result.map(({ id }) => id)
        expect(new Set(found).size, `seed ${seed}`).toBe(found.length)
        expect(found, `seed ${seed}`).toEqual(expect.arrayContaining(added(base, now, mine)))
      }
      for (const one of changedByMe(base, mine)) {
        const shown = rebased.mine.find(({ id }) => id === one.id || id === fresh(one.id))
        for (const field of one.fields) expect(shown?.[field], `seed ${seed}`).toBe(one.milestone[field])
      }
    }
    expect(asked).toBeGreaterThan(50)
  })
})

function changed(random: Random, base: readonly PlannedMilestone[], whose: string): PlannedMilestone[] {
  const kept = base.filter(() => random.chance(0.85))
  const ordered = random.chance(0.3) ? random.shuffled(kept) : kept
  const plan = ordered.map((one) => ({
    ...one,
    ...(random.chance(0.2) ? { title: random.pick([`${whose} title`, 'same title']) } : {}),
    ...(random.chance(0.2) ? { amount: BigInt(500 + random.below(3)) } : {}),
    ...(random.chance(0.1) ? { due: random.pick([null, day('2025-12-24')]) } : {}),
  }))
  if (random.chance(0.4)) plan.splice(random.below(plan.length + 1), 0, planned(`${whose} new`))
  return plan
}

function added(base: readonly PlannedMilestone[], ...plans: readonly (readonly { readonly id: MilestoneId }[])[]) {
  const old = new Set(base.map(({ id }) => id))
  return plans.flatMap((plan) => plan.map(({ id }) => id).filter((id) => !old.has(id)))
}

function changedByMe(base: readonly PlannedMilestone[], mine: readonly DraftMilestone[]) {
  const before = new Map(entered(base).map((one) => [one.id, one]))
  return mine.map((milestone) => ({
    id: milestone.id,
    milestone,
    fields: (['title', 'description', 'amount', 'due'] as const).filter(
      (field) => before.has(milestone.id) && before.get(milestone.id)?.[field] !== milestone[field],
    ),
  }))
}
