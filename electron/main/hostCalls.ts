import * as z from 'zod/mini'
import { contractId } from '../../shared/ipc/primitives'

const fileName = z.string().check(z.minLength(1), z.maxLength(1_000))

/** What the screen asks of the host itself, beside the core's table (shared/ipc/calls.ts). */
const HOST_CALLS = z.discriminatedUnion('call', [
  z.strictObject({
    call: z.literal('OpenMail'),
    input: z.strictObject({ mailto: z.string().check(z.maxLength(4_000), z.startsWith('mailto:')) }),
  }),
  z.strictObject({
    call: z.literal('SaveFile'),
    input: z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(255)),
      type: z.string().check(z.maxLength(100)),
      text: z.string(),
    }),
  }),
  z.strictObject({ call: z.literal('SavePdf'), input: z.strictObject({ name: fileName }) }),
  z.strictObject({ call: z.literal('ChoosePdfFolder'), input: z.strictObject({}) }),
  z.strictObject({ call: z.literal('SavePdfIn'), input: z.strictObject({ folder: z.uuid(), name: fileName }) }),
  z.strictObject({
    call: z.literal('ContractShown'),
    input: z.strictObject({ id: contractId, title: z.string().check(z.maxLength(1_000)) }),
  }),
  z.strictObject({ call: z.literal('ReadyToClose'), input: z.strictObject({}) }),
])
const STARTS_AS_HOST_CALL =
  /^\{"call":"(OpenMail|SaveFile|SavePdf|ChoosePdfFolder|SavePdfIn|ContractShown|ReadyToClose)"/

type HostCall = z.infer<typeof HOST_CALLS>
type InputOf<Call extends HostCall['call']> = Extract<HostCall, { call: Call }>['input']

/** How the host does them. */
export interface Host {
  openMail(mailto: string): Promise<void>
  /** False where the user cancelled. */
  saveFile(file: InputOf<'SaveFile'>): Promise<boolean>
  /** What the screen shows, as PDF. False where the user cancelled. */
  savePdf(name: string): Promise<boolean>
  /** A token for the folder that the user chose; null where they cancelled. */
  choosePdfFolder(): Promise<string | null>
  savePdfIn(folder: string, name: string): Promise<void>
  contractShown(contract: InputOf<'ContractShown'>): void
  readyToClose(): void
}

/** By its first words, as our preload writes them: a request may be as long as a file. */
export function isHostCall(request: string): boolean {
  return STARTS_AS_HOST_CALL.test(request)
}

/** JSON of `{ok, value}` or `{ok: false, refusal}`, as the core answers. */
export async function answerHostCall(request: string, host: Host): Promise<string> {
  const call = readHostCall(request)
  if (!call) return refusal('call-invalid', 'The program asked for something it may not.')
  try {
    return JSON.stringify({ ok: true, value: (await perform(call, host)) ?? null })
  } catch (failure) {
    return refusal('host-failed', failure instanceof Error ? failure.message : String(failure))
  }
}

async function perform({ call, input }: HostCall, host: Host): Promise<unknown> {
  switch (call) {
    case 'OpenMail':
      return host.openMail(input.mailto)
    case 'SaveFile':
      return host.saveFile(input)
    case 'SavePdf':
      return host.savePdf(input.name)
    case 'ChoosePdfFolder':
      return host.choosePdfFolder()
    case 'SavePdfIn':
      return host.savePdfIn(input.folder, input.name)
    case 'ContractShown':
      return host.contractShown(input)
    case 'ReadyToClose':
      return host.readyToClose()
  }
}

function readHostCall(request: string): HostCall | null {
  try {
    return HOST_CALLS.parse(JSON.parse(request))
  } catch {
    return null
  }
}

function refusal(code: string, message: string): string {
  return JSON.stringify({ ok: false, refusal: { code, rule: null, message, at: null } })
}
