import type { CallName } from '../ipc/calls'
import { getContractRows, listContracts } from './contracts/listContracts'
import type { Handler } from './handler'
import { getWorkspace } from './workspace/getWorkspace'
import { getInbox } from './workspace/inbox'
import { saveSettings } from './workspace/settings'

const loads = new Set<() => Promise<unknown>>()

/** Its code is fetched when it is first asked for, so that the list of contracts is there sooner. */
function later<Name extends CallName, Export extends string>(
  load: () => Promise<Record<Export, Handler<Name>>>,
  name: Export,
): Handler<Name> {
  loads.add(load)
  return async (input, context) => (await load())[name](input, context)
}

/** One for every call of the table; a missing one does not compile. */
export const HANDLERS: { readonly [Name in CallName]: Handler<Name> } = {
  GetWorkspace: getWorkspace,
  ListContracts: listContracts,
  GetContractRows: getContractRows,
  GetContract: later(() => import('./contracts/getContract'), 'getContract'),
  GetHistory: later(() => import('./contracts/getHistory'), 'getHistory'),
  GetMessages: later(() => import('./messages/getMessages'), 'getMessages'),
  GetMail: later(() => import('./messages/getMail'), 'getMail'),
  GetInbox: getInbox,
  GetParties: later(() => import('./workspace/parties'), 'getParties'),
  StartContract: later(() => import('./contracts/startContract'), 'startContract'),
  PerformAct: later(() => import('./contracts/performAct'), 'performAct'),
  KeepContract: later(() => import('./contracts/keepContract'), 'keepContract'),
  DeleteContract: later(() => import('./contracts/deleteContract'), 'deleteContract'),
  GetDraft: later(() => import('./plan/drafts'), 'getDraft'),
  SaveDraft: later(() => import('./plan/drafts'), 'saveDraft'),
  DiscardDraft: later(() => import('./plan/drafts'), 'dropDraft'),
  PreviewChanges: later(() => import('./plan/previewChanges'), 'previewChanges'),
  RebaseDraft: later(() => import('./plan/rebaseDraft'), 'rebaseDraft'),
  ReadPastedRows: later(() => import('./import/readPastedRows'), 'readPastedRows'),
  DivideBudget: later(() => import('./plan/divideBudget'), 'divideBudget'),
  PreviewPayment: later(() => import('./contracts/previewPayment'), 'previewPayment'),
  GetPayments: later(() => import('./payments/getPayments'), 'getPayments'),
  GetPaymentSummary: later(() => import('./payments/getPaymentSummary'), 'getPaymentSummary'),
  ExportPayments: later(() => import('./payments/exportPayments'), 'exportPayments'),
  SaveSettings: saveSettings,
  SaveParty: later(() => import('./workspace/parties'), 'saveParty'),
  RemoveParty: later(() => import('./workspace/parties'), 'removeParty'),
  PreviewImport: later(() => import('./imports/stage'), 'previewImport'),
  RunImport: later(() => import('./imports/runImport'), 'runImport'),
  CancelImport: later(() => import('./imports/runImport'), 'cancelImport'),
  TakeBackImport: later(() => import('./imports/takeBackImport'), 'takeBackImport'),
  EnterSamples: later(() => import('./samples/samples'), 'enterSamples'),
  LeaveSamples: later(() => import('./samples/samples'), 'leaveSamples'),
}

/** Fetches what is left for later, so that the first act needn't wait for its code, nor for who serves it. */
export async function fetchTheRest(): Promise<void> {
  for (const load of loads) await load()
}
