import { describe, expect, test } from 'vitest'
import { day } from '../../../shared/kernel/calendarDay'
import type { MilestoneId } from '../../../shared/kernel/ids'
import type { PlannedMilestone } from '../../../shared/rules/contract'
import { movedMilestones } from '../../../shared/rules/moves'
import { diffPlans, hasChanges, type PlanDiff } from '../../../shared/rules/planDiff'
import { milestoneId, planned } from '../../support/rules/build'
import { type Random, seeded } from '../../support/rules/random'

const ids = (letters: string) => [...letters].map(milestoneId)
const plan = (letters: string) => [...letters].map((id) => planned(id))
const moved = (before: string, after: string, dragged = '') =>
  [...movedMilestones(ids(before), ids(after), ids(dragged))].join('')
const LETTERS = 'ABCDEFGHIJKL'

/** Every set of milestones whose removal leaves the rest in the old order, tried one by one; the smallest ones. */
function smallestSets(before: string, after: string): readonly string[] {
  const found: string[] = []
  for (let bits = 0; bits < 2 ** after.length; bits += 1) {
    const out = [...after].filter((_, index) => bits & (1 << index))
    const rest = (order: string) => [...order].filter((id) => !out.includes(id)).join('')
    if (rest(before) === rest(after)) found.push(out.join(''))
  }
  const least = Math.min(...found.map((set) => set.length))
  return found.filter((set) => set.length === least)
}

function withDrag(random: Random, order: string): { readonly order: string; readonly dragged: string } {
  const from = random.below(order.length)
  const dragged = order.charAt(from)
  const rest = order.replace(dragged, '')
  const to = random.below(rest.length)
  return { order: rest.slice(0, to < from ? to : to + 1) + dragged + rest.slice(to < from ? to : to + 1), dragged }
}

describe('P4: what is moved', () => {
  test.each([
    ['ABCDE', 'EABCD', '', 'E'],
    ['ABCDE', 'BCDEA', '', 'A'],
    ['ABCDE', 'EDCBA', 'A', 'EDCB'],
    ['AB', 'BA', 'A', 'A'],
    ['AB', 'BA', 'B', 'B'],
    ['ABCD', 'ABCD', 'C', ''],
    ['ABCDEF', 'DEFABC', 'ABC', 'ABC'],
    ['ABCDEF', 'DEFABC', 'DEF', 'DEF'],
  ])('P4: %s → %s with %j dragged', (before, after, dragged, wanted) => {
    const shown = moved(before, after, dragged)
    expect(shown.length).toBe(wanted.length)
    if (smallestSets(before, after).length === 1 || wanted === dragged) expect(shown).toBe(wanted)
  })

  test('P4: it is a smallest set, with as much of what was dragged as any (2,000 orders, all sets tried)', () => {
    const random = seeded(4)
    const faults: string[] = []
    for (let round = 0; round < 2000; round += 1) {
      const before = LETTERS.slice(0, 2 + random.below(7))
      const after = random.shuffled([...before]).join('')
      const dragged = [...before].filter(() => random.chance(0.4)).join('')
      const shown = moved(before, after, dragged)
      const sets = smallestSets(before, after)
      const draggedIn = (set: string) => [...set].filter((id) => dragged.includes(id)).length
      const best = Math.max(...sets.map(draggedIn))
      if (!sets.includes(shown) || draggedIn(shown) < best) faults.push(`${before} ${after} ${dragged}: ${shown}`)
    }
    expect(faults).toEqual([])
  })

  test('P4: one drag is one move, and shows what was dragged, adjacent swaps too (3,000 drags)', () => {
    const random = seeded(5)
    const faults: string[] = []
    for (let round = 0; round < 3000; round += 1) {
      const before = LETTERS.slice(0, 2 + random.below(11))
      const { order, dragged } = withDrag(random, before)
      const shown = moved(before, order, dragged)
      if (shown !== (order === before ? '' : dragged)) faults.push(`${before} ${order} ${dragged}: ${shown}`)
    }
    expect(faults).toEqual([])
  })

  test('P4: one drag among 500 is one move', () => {
    const before = Array.from({ length: 500 }, (_, index) => milestoneId(`m${index}`))
    const [first, ...rest] = before
    expect([...movedMilestones(before, first ? [...rest, first] : [], [])]).toEqual([first])
  })
})

describe('P3, P4: the lines of Show changes', () => {
  test('P4: positions count from 1 over all milestones, the locked ones too', () => {
    const { lines, counts } = diffPlans(plan('ABCD'), plan('DAXB'), 2, [])
    expect(lines.map(({ id, kind, from, to, moved }) => [id, kind, from, to, moved])).toEqual([
      ['D', 'kept', 6, 3, true],
      ['A', 'kept', 3, 4, false],
      ['X', 'added', null, 5, false],
      ['B', 'kept', 4, 6, false],
      ['C', 'removed', 5, null, false],
    ])
    expect(counts).toEqual({ added: 1, removed: 1, edited: 0, moved: 1 })
  })

  test('P3: removed lines stand where they were, the first of the plan too', () => {
    const order = (after: string) =>
      diffPlans(plan('ABCD'), plan(after), 0, [])
        .lines.map(({ id }) => id)
        .join('')
    expect(['BD', 'CD', '', 'ADB'].map(order)).toEqual(['ABCD', 'ABCD', 'ABCD', 'ADBC'])
  })

  test('P3: edits field by field, in the order title, description, amount, due date', () => {
    const after = planned('A', 5n, { title: 'T', description: 'D', due: day('2025-01-01') })
    const [line] = diffPlans(plan('A'), [after], 0, []).lines
    expect(line?.edits.map(({ field }) => field)).toEqual(['title', 'description', 'amount', 'due'])
    expect(line?.edits[2]).toMatchObject({ before: { amount: 10_000n }, after: { amount: 5n } })
  })

  test('P4: changing a value or the order and changing it back is no change', () => {
    const before = plan('ABC')
    expect(hasChanges(diffPlans(before, plan('ABC'), 3, ids('B')))).toBe(false)
    expect(hasChanges(diffPlans([], [], 0, []))).toBe(false)
  })

  test('P3: the lines applied to the old plan give the new one (1,000 random drafts)', () => {
    const random = seeded(6)
    for (let round = 0; round < 1000; round += 1) {
      const before = plan(LETTERS.slice(0, random.below(8)))
      const after = randomPlan(random, before)
      const locked = random.below(4)
      const dragged = ids(LETTERS).filter(() => random.chance(0.2))
      const diff = diffPlans(before, after, locked, dragged)
      expect(applied(before, diff, locked)).toEqual(after)
      expect(hasChanges(diff)).toBe(JSON.stringify(plain(before)) !== JSON.stringify(plain(after)))
    }
  })
})

function plain(milestones: readonly PlannedMilestone[]) {
  return milestones.map((milestone) => ({ ...milestone, amount: String(milestone.amount) }))
}

function randomPlan(random: Random, before: readonly PlannedMilestone[]): PlannedMilestone[] {
  const kept = before.filter(() => random.chance(0.8))
  const ordered = random.chance(0.5) ? random.shuffled(kept) : kept
  const edited = ordered.map((one) =>
    random.chance(0.3) ? { ...one, amount: BigInt(random.below(3)), title: 'New' } : one,
  )
  for (let fresh = random.below(3); fresh > 0; fresh -= 1)
    edited.splice(random.below(edited.length + 1), 0, planned(`new ${fresh}`))
  return edited
}

/** Does what the lines say and nothing else: takes out, edits, then puts in what is moved or added at its position. */
function applied(
  before: readonly PlannedMilestone[],
  { lines }: PlanDiff,
  locked: number,
): readonly PlannedMilestone[] {
  const taken = new Set<MilestoneId>(lines.filter(({ kind, moved }) => kind === 'removed' || moved).map(({ id }) => id))
  const result = before
    .filter(({ id }) => !taken.has(id))
    .map((milestone) => {
      const edits = lines.find(({ id }) => id === milestone.id)?.edits ?? []
      return Object.assign({ ...milestone }, ...edits.map(({ field, after }) => ({ [field]: after[field] })))
    })
  const put = lines.filter(({ kind, moved }) => kind === 'added' || moved).sort((a, b) => (a.to ?? 0) - (b.to ?? 0))
  for (const { to, milestone } of put) result.splice((to ?? 0) - locked - 1, 0, milestone)
  return result
}
