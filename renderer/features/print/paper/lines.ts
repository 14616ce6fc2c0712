import type { ContractSummaryView } from '../../../../shared/ipc/views/payments'

type Line = ContractSummaryView['lines'][number]
export type MilestoneLine = Extract<Line, { readonly kind: 'milestone' }>
export type EndingLine = Extract<Line, { readonly kind: 'ending-payment' }>
