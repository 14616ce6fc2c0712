import type { ContractId } from '../kernel/ids'
import type { CallName, Input, Output } from './calls'
import type { WireRefusal } from './primitives'

/** What crosses the boundary, as JSON text: `Request` in, `Answer` out, `Signal` unasked (architecture, 5). */
export interface Request<Name extends CallName = CallName> {
  readonly call: Name
  readonly input: Input<Name>
}

export type Answer<Name extends CallName = CallName> =
  | { readonly ok: true; readonly value: Output<Name> }
  | { readonly ok: false; readonly refusal: WireRefusal }

/** What a host gives the screen, on `window.tranche`: the preload's bridge on the desktop, the page's own in a browser. */
export interface Bridge {
  readonly host: 'desktop' | 'browser'
  /** JSON of a Request in, JSON of an Answer out. Rejects only where the core can't be reached. */
  invoke(request: string): Promise<string>
  /** JSON of each Signal. Answers how to stop listening. */
  onSignal(listener: (signal: string) => void): () => void
  /** Hands a `mailto:` address to the user's mail program. */
  openMail(mailto: string): Promise<void>
  /** Gives the user a file to keep: a save dialogue or a download. False where they cancelled. */
  saveFile(file: { readonly name: string; readonly type: string; readonly text: string }): Promise<boolean>
  /** The desktop's: what the page prints, written as PDF. Null where only the browser's print dialogue can do that. */
  readonly pdf: PdfWriter | null
  /** Said for the menu's recent contracts; only on the desktop. */
  contractShown?(contract: { readonly id: ContractId; readonly title: string }): Promise<void>
  /** The answer to the signal `closing`; only on the desktop. */
  readyToClose?(): Promise<void>
}

/** Names of files go in; where they are written only the user says, in dialogues of the system. */
export interface PdfWriter {
  /** False where the user cancelled. */
  save(name: string): Promise<boolean>
  /** A token for a folder; null where the user cancelled. */
  chooseFolder(): Promise<string | null>
  saveIn(folder: string, name: string): Promise<void>
}

declare global {
  var tranche: Bridge | undefined
}
