import { answerHostCall, type Host, isHostCall } from './hostCalls'

/** What of Electron's frame is looked at. */
export interface SenderFrame {
  readonly origin: string
  readonly parent: unknown
}

/** Our screen's own main frame. A frame that is gone (null) is refused: nobody can say whose it was. */
export function isTrusted(frame: SenderFrame | null, origin: string): boolean {
  return frame !== null && frame.parent === null && frame.origin === origin
}

/** The one way from the screen to main: JSON in, JSON out. Rejects for a stranger; everything else is an answer. */
export function createChannel(origin: string, core: { answer(request: string): Promise<string> }, host: Host) {
  return async (frame: SenderFrame | null, request: unknown): Promise<string> => {
    if (!isTrusted(frame, origin) || typeof request !== 'string') throw new Error('Refused')
    return isHostCall(request) ? answerHostCall(request, host) : core.answer(request)
  }
}
