export const TEXTS = {
  title: 'Payments',
} as const
