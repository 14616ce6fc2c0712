import * as z from 'zod'
import { contractId } from '../../shared/ipc/primitives'

/** What the screen asks of the host itself, beside the core's table (shared/ipc/calls.ts). */
const HOST_CALLS = z.discriminatedUnion('call', [
  z.strictObject({
    call: z.literal('OpenMail'),
    input: z.strictObject({ mailto: z.string().max(4_000).startsWith('mailto:') }),
  }),
  z.strictObject({
    call: z.literal('SaveFile'),
    input: z.strictObject({ name: z.string().min(1).max(255), type: z.string().max(100), text: z.string() }),
  }),
  z.strictObject({
    call: z.literal('ContractShown'),
    input: z.strictObject({ id: contractId, title: z.string().max(1_000) }),
  }),
  z.strictObject({ call: z.literal('ReadyToClose'), input: z.strictObject({}) }),
])
const STARTS_AS_HOST_CALL = /^\{"call":"(OpenMail|SaveFile|ContractShown|ReadyToClose)"/

type HostCall = z.infer<typeof HOST_CALLS>
type InputOf<Call extends HostCall['call']> = Extract<HostCall, { call: Call }>['input']

/** How the host does them. */
export interface Host {
  openMail(mailto: string): Promise<void>
  /** False where the user cancelled. */
  saveFile(file: InputOf<'SaveFile'>): Promise<boolean>
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

async function perform(call: HostCall, host: Host): Promise<boolean | undefined> {
  switch (call.call) {
    case 'OpenMail':
      await host.openMail(call.input.mailto)
      return undefined
    case 'SaveFile':
      return host.saveFile(call.input)
    case 'ContractShown':
      host.contractShown(call.input)
      return undefined
    case 'ReadyToClose':
      host.readyToClose()
      return undefined
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
