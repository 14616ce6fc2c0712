import type { CallName } from '../ipc/calls'
import { deleteContract } from './contracts/deleteContract'
import { getContract } from './contracts/getContract'
import { getHistory } from './contracts/getHistory'
import { keepContract } from './contracts/keepContract'
import { getContractRows, listContracts } from './contracts/listContracts'
import { performAct } from './contracts/performAct'
import { previewPayment } from './contracts/previewPayment'
import { startContract } from './contracts/startContract'
import type { Handler } from './handler'
import { getMail } from './messages/getMail'
import { getMessages } from './messages/getMessages'
import { divideBudget } from './plan/divideBudget'
import { dropDraft, getDraft, saveDraft } from './plan/drafts'
import { previewChanges } from './plan/previewChanges'
import { rebaseDraft } from './plan/rebaseDraft'
import { getWorkspace } from './workspace/getWorkspace'
import { getInbox } from './workspace/inbox'
import { getParties, removeParty, saveParty } from './workspace/parties'
import { saveSettings } from './workspace/settings'

/** Its code is fetched when it is first asked for, so that the list of contracts is there sooner. */
function later<Name extends CallName, Export extends string>(
  load: () => Promise<Record<Export, Handler<Name>>>,
  name: Export,
): Handler<Name> {
  return async (input, context) => (await load())[name](input, context)
}

/** One for every call of the table; a missing one does not compile. */
export const HANDLERS: { readonly [Name in CallName]: Handler<Name> } = {
  GetWorkspace: getWorkspace,
  ListContracts: listContracts,
  GetContractRows: getContractRows,
  GetContract: getContract,
  GetHistory: getHistory,
  GetMessages: getMessages,
  GetMail: getMail,
  GetInbox: getInbox,
  GetParties: getParties,
  StartContract: startContract,
  PerformAct: performAct,
  KeepContract: keepContract,
  DeleteContract: deleteContract,
  GetDraft: getDraft,
  SaveDraft: saveDraft,
  DiscardDraft: dropDraft,
  PreviewChanges: previewChanges,
  RebaseDraft: rebaseDraft,
  ReadPastedRows: later(() => import('./import/readPastedRows'), 'readPastedRows'),
  DivideBudget: divideBudget,
  PreviewPayment: previewPayment,
  GetPayments: later(() => import('./payments/getPayments'), 'getPayments'),
  GetPaymentSummary: later(() => import('./payments/getPaymentSummary'), 'getPaymentSummary'),
  ExportPayments: later(() => import('./payments/exportPayments'), 'exportPayments'),
  SaveSettings: saveSettings,
  SaveParty: saveParty,
  RemoveParty: removeParty,
  PreviewImport: later(() => import('./imports/stage'), 'previewImport'),
  RunImport: later(() => import('./imports/runImport'), 'runImport'),
  CancelImport: later(() => import('./imports/runImport'), 'cancelImport'),
  TakeBackImport: later(() => import('./imports/takeBackImport'), 'takeBackImport'),
  EnterSamples: later(() => import('./samples/samples'), 'enterSamples'),
  LeaveSamples: later(() => import('./samples/samples'), 'leaveSamples'),
}
