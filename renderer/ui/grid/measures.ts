/** As the style sheet has them: a row's at each density, and the sticky head's, below which rows begin. */
export const ROW_HEIGHT = { comfortable: 36, compact: 28 } as const
export const HEAD_HEIGHT = 33
