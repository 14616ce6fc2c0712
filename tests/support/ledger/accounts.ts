/** What the accounts are called in a format. */
export interface Names {
  readonly escrow: (contract: { readonly id: string }) => string
  readonly client: string
  readonly paid: string
  readonly refunded: string
  readonly opening: string
}

export const JOURNAL: Names = {
  escrow: ({ id }) => `assets:escrow:${id}`,
  client: 'equity:client funds',
  paid: 'expenses:paid to freelancers',
  refunded: 'equity:refunded to clients',
  opening: 'equity:opening balances',
}

export const BEANCOUNT: Names = {
  escrow: ({ id }) =>
    `Assets:Escrow:${id.includes('_') ? `U${id.replaceAll('-', '--').replaceAll('_', '-u-')}` : `C${id}`}`,
  client: 'Equity:Client-Funds',
  paid: 'Expenses:Paid-To-Freelancers',
  refunded: 'Equity:Refunded-To-Clients',
  opening: 'Equity:Opening-Balances',
}
