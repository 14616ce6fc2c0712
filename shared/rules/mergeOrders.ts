import type { MilestoneId } from '../kernel/ids'

export interface MergedOrders {
  /** Both changed the order, and not to the same. */
  readonly clash: boolean
  /** All ids of both, where my order wins and where theirs does. */
  readonly mine: readonly MilestoneId[]
  readonly theirs: readonly MilestoneId[]
}

/** The order of the plan as one field of a rebase (rule P10). What the other side alone has stands after what it followed there. */
export function mergeOrders(
  before: readonly MilestoneId[],
  theirs: readonly MilestoneId[],
  mine: readonly MilestoneId[],
): MergedOrders {
  const inAll = new Set(before.filter((id) => theirs.includes(id) && mine.includes(id)))
  const common = (order: readonly MilestoneId[]) => order.filter((id) => inAll.has(id)).join(' ')
  const iMoved = common(mine) !== common(before)
  const theyMoved = common(theirs) !== common(before)
  const mineFirst = weave(mine, theirs)
  const theirsFirst = weave(theirs, mine)
  if (iMoved && theyMoved && common(mine) !== common(theirs))
    return { clash: true, mine: mineFirst, theirs: theirsFirst }
  const agreed = iMoved ? mineFirst : theirsFirst
  return { clash: false, mine: agreed, theirs: agreed }
}

/** `first`'s order, with what only `second` has put after what it follows there. */
function weave(first: readonly MilestoneId[], second: readonly MilestoneId[]): readonly MilestoneId[] {
  const woven = [...first]
  const placed = new Set(first)
  let follows: MilestoneId | null = null
  for (const id of second) {
    if (!placed.has(id)) {
      woven.splice(follows === null ? 0 : woven.indexOf(follows) + 1, 0, id)
      placed.add(id)
    }
    follows = id
  }
  return woven
}
