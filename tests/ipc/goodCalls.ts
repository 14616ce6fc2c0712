import { DEFAULT_SETTINGS } from '../../shared/application/workspace/settings'
import type { CallName, Input } from '../../shared/ipc/calls'
import { draftOf, room, TERMS } from '../unit/application/room'
import { type TestCore, TODAY, testCore } from '../unit/application/testCore'

const draft = { locale: 'en-US', base: 1, rows: [], dragged: [] }
const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }
const party = { name: 'Zora', email: '', address: '', taxNumber: '' }
const period = { from: null, to: '2025-12-31' }
const selection = { contractIds: null, party: null, side: null, currency: null }
const csv = `Contract,Client,Freelancer,Our side,Currency,Budget,Milestone,Description,Amount,Due,Funded on,Paid,Paid on
Site,Acme,Maya,client,USD,,Design,,420.00,2025-12-01,,,`

/** A good input of every call, in an order in which each can be answered by the core of `worldOf`. */
export const GOOD_CALLS: { readonly [Name in CallName]: Input<Name> } = {
  GetWorkspace: {},
  ListContracts: { from: 0, limit: 10 },
  GetContractRows: { ids: ['c1', 'gone'] },
  GetContract: { contractId: 'c1' },
  GetHistory: { contractId: 'c1' },
  GetMessages: { contractId: 'c1' },
  GetMail: { contractId: 'c1', version: 1 },
  GetInbox: {},
  GetParties: {},
  StartContract: { commandId: 'good-start', contractId: 'c2', terms: TERMS, on: TODAY },
  PerformAct: {
    commandId: 'good-act',
    contractId: 'c1',
    side: 'client',
    on: TODAY,
    note: 'by phone',
    act: { type: 'FundMilestone', milestoneId: 'm1', base: 1 },
  },
  KeepContract: {
    commandId: 'good-keep',
    contractId: 'c1',
    upkeep: { type: 'AddNote', text: 'Called', corrects: null },
  },
  DeleteContract: { contractId: 'c2' },
  GetDraft: { contractId: 'c1', side: 'client' },
  SaveDraft: { contractId: 'c1', side: 'client', writer: 'w1', follows: null, draft },
  DiscardDraft: { contractId: 'c1', side: 'client', writer: 'w1', follows: null },
  PreviewChanges: { contractId: 'c1', side: 'client', draft: draftOf(1, [['m9', 'Extras', '50.00']]) },
  RebaseDraft: { contractId: 'c1', draft: draftOf(1, [['m9', 'Extras', '50.00']]) },
  ReadPastedRows: { text: 'Design\t420.00', locale: 'en-US' },
  DivideBudget: { contractId: 'c1', by: 'equally', shares: ['', ''] },
  PreviewPayment: { contractId: 'c1', side: 'client', on: TODAY, act: { type: 'EndContract', amount: null } },
  GetPayments: { period, selection, by: 'contract', page: { from: 0, limit: 100 } },
  GetPaymentSummary: { period, selection, page: { from: 0, limit: 100 } },
  ExportPayments: { format: 'hledger', period, selection },
  SaveSettings: DEFAULT_SETTINGS,
  SaveParty: { replaces: null, party },
  RemoveParty: { name: 'Zora' },
  PreviewImport: { stagedId: 's1', fileName: 'one.csv', text: csv, options },
  RunImport: { stagedId: 's1', importId: 'i1', options },
  CancelImport: { importId: 'i1' },
  TakeBackImport: { importId: 'i1' },
  EnterSamples: {},
  LeaveSamples: {},
}

export const CALL_NAMES = Object.keys(GOOD_CALLS) as readonly CallName[]

/** A core with one planned contract of a budget, `c1`. */
export async function worldOf(): Promise<TestCore> {
  const core = testCore()
  const contract = room(core)
  await contract.start({ budget: '5000.00' })
  await contract.plan([['m1', 'Design', '420.00']])
  return core
}
