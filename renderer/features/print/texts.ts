export const TEXTS = {
  title: 'Print payment summary',
} as const
