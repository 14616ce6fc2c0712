/** What a contract's money bar shows, in plain decimals of one currency. */
export interface BarFigures {
  readonly paid: string
  readonly reserved: string
  readonly carried: string
  readonly planned: string
}

export interface BarShares {
  readonly paid: number
  readonly reserved: number
  readonly carried: number
  /** What is planned and not yet covered by carried-over money. */
  readonly uncovered: number
}

/** Parts of 1, for widths only. Carried-over money covers planned milestones, so that the whole is the contract value. */
export function barShares(figures: BarFigures): BarShares {
  const [paid, reserved, carried, planned] = [figures.paid, figures.reserved, figures.carried, figures.planned].map(
    Number,
  )
  return sharesOf(paid ?? 0, reserved ?? 0, carried ?? 0, planned ?? 0)
}

function sharesOf(paid: number, reserved: number, carried: number, planned: number): BarShares {
  const uncovered = Math.max(0, planned - carried)
  const whole = paid + reserved + carried + uncovered
  if (whole === 0) return { paid: 0, reserved: 0, carried: 0, uncovered: 1 }
  return { paid: paid / whole, reserved: reserved / whole, carried: carried / whole, uncovered: uncovered / whole }
}
