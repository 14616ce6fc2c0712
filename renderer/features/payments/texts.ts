import type { ExportFormat, PaymentRow } from '../../../shared/ipc/views/payments'
import type { OpenedGroup, PaymentsBy } from '../../client/paymentsChoice'
import type { NamedPeriod } from './periodNames'

const periods: Readonly<Record<NamedPeriod | 'all' | 'custom', string>> = {
  'this-month': 'This month',
  'last-month': 'Last month',
  'this-quarter': 'This quarter',
  'last-quarter': 'Last quarter',
  'this-year': 'This year',
  'last-year': 'Last year',
  all: 'All time',
  custom: 'Custom',
}

const kinds: Readonly<Record<PaymentRow['kind'], string>> = {
  deposit: 'Deposited',
  payment: 'Paid',
  'ending-payment': 'Paid while ending',
  refund: 'Refunded',
}

const formats: Readonly<Record<ExportFormat, string>> = {
  'movements-csv': 'Movements (CSV)',
  'movements-spreadsheet': 'Movements (spreadsheet)',
  'milestones-csv': 'Milestones (CSV)',
  'milestones-spreadsheet': 'Milestones (spreadsheet)',
  hledger: 'Plain-text ledger (hledger, ledger)',
  beancount: 'Beancount',
  icalendar: 'Due dates (iCalendar)',
}

const by: Readonly<Record<PaymentsBy, string>> = {
  movements: 'Movements',
  contract: 'Contract',
  party: 'Party',
  side: 'Our side',
  month: 'Month',
}

const backTo: Readonly<Record<OpenedGroup['by'], string>> = {
  contract: 'Back to contracts',
  party: 'Back to parties',
  side: 'Back to sides',
  month: 'Back to months',
}

export const TEXTS = {
  title: 'Payments',
  print: 'Print payment summary',
  export: 'Export',
  formats,
  making: 'Making the file…',
  cancel: 'Cancel',
  cancelled: 'Export cancelled.',
  saved: (fileName: string) => `Saved ${fileName}`,
  notMade: (reason: string) => `The file wasn’t made. ${reason}`,
  notSaved: 'The file couldn’t be saved. Choose another place, or try again.',
  close: 'Close',

  period: 'Period',
  periods,
  /** An option of the picker: what it is today. */
  named: (name: string, days: string) => `${name} · ${days}`,
  quarter: (number: number, year: string) => `Q${number} ${year}`,
  days: (from: string | null, to: string | null) => {
    if (from && to) return `${from} – ${to}`
    if (from) return `From ${from}`
    return to ? `Until ${to}` : periods.all
  },
  previous: 'Previous period',
  next: 'Next period',
  noStep: 'Only a month, a quarter or a year can be stepped from.',
  firstDay: 'First day',
  lastDay: 'Last day',

  filters: 'Filters',
  party: 'Party',
  side: 'Our side',
  sides: { client: 'client', freelancer: 'freelancer' },
  currency: 'Currency',
  contracts: 'Contracts',
  any: (label: string) => `${label}: any`,
  chosenContracts: (count: string, isOne: boolean) => `${count} ${isOne ? 'contract' : 'contracts'}`,
  clear: 'Clear filters',
  byLabel: 'By',
  by,
  chooseTitle: 'Choose contracts',
  chooseText: 'Only their payments are shown, printed and exported.',
  search: 'Search',
  chooseAll: (count: string) => `All ${count} found`,
  moreFound: (count: string) => `${count} more. Search to find them.`,
  noneFound: 'No contract has all of this.',
  showAny: 'Any contract',
  show: 'Show',

  movements: (count: string, isOne: boolean) => `${count} ${isOne ? 'movement' : 'movements'}`,
  totals: 'Totals',
  opening: 'In escrow before',
  deposited: 'Deposited',
  paid: 'Paid',
  refunded: 'Refunded',
  closing: 'In escrow at the end',
  charts: 'Charts',
  table: (by: string) => `Payments by ${by.toLowerCase()}`,
  movementsTable: 'Movements',
  date: 'Date',
  kind: 'What',
  kinds,
  contract: 'Contract',
  milestone: 'Milestone',
  amount: 'Amount',
  balance: 'In escrow after',
  backTo,
  opened: (by: string, label: string, currency: string) => `${by}: ${label} · ${currency}`,
  closeGroup: (name: string) => `Take away ${name}`,

  noContractsTitle: 'No payments yet',
  noContracts:
    'What contracts deposit, pay and refund stands here. Start a contract, or bring yours in from a spreadsheet.',
  newContract: 'New contract',
  importContracts: 'Import contracts',
  nothingTitle: (period: string) => `Nothing moved: ${period}`,
  nothing: 'No deposit, payment or refund lies in this period.',
  nothingSelected: 'No deposit, payment or refund in this period has all of this.',
  showAllTime: 'Show all time',
} as const
