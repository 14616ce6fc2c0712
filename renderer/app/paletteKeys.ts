/** Opens the command palette, which therefore doesn't list itself. */
export const PALETTE_KEYS = 'mod+k'
