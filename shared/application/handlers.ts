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
import { readPastedRows } from './import/readPastedRows'
import { cancelImport, runImport } from './imports/runImport'
import { previewImport } from './imports/stage'
import { takeBackImport } from './imports/takeBackImport'
import { getMail } from './messages/getMail'
import { getMessages } from './messages/getMessages'
import { exportPayments } from './payments/exportPayments'
import { getPaymentSummary } from './payments/getPaymentSummary'
import { getPayments } from './payments/getPayments'
import { divideBudget } from './plan/divideBudget'
import { dropDraft, getDraft, saveDraft } from './plan/drafts'
import { previewChanges } from './plan/previewChanges'
import { rebaseDraft } from './plan/rebaseDraft'
import { enterSamples, leaveSamples } from './samples/samples'
import { getWorkspace } from './workspace/getWorkspace'
import { getInbox } from './workspace/inbox'
import { getParties, removeParty, saveParty } from './workspace/parties'
import { saveSettings } from './workspace/settings'

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
  ReadPastedRows: readPastedRows,
  DivideBudget: divideBudget,
  PreviewPayment: previewPayment,
  GetPayments: getPayments,
  GetPaymentSummary: getPaymentSummary,
  ExportPayments: exportPayments,
  SaveSettings: saveSettings,
  SaveParty: saveParty,
  RemoveParty: removeParty,
  PreviewImport: previewImport,
  RunImport: runImport,
  CancelImport: cancelImport,
  TakeBackImport: takeBackImport,
  EnterSamples: enterSamples,
  LeaveSamples: leaveSamples,
}
