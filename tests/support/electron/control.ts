/** The channel to the test: Node's own between a process and its child. */
export interface ToMain {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

export type FromMain =
  | { readonly kind: 'browser'; readonly endpoint: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly failed?: string }

export interface Recorded {
  readonly name: string
  readonly args: readonly unknown[]
}

const methods = new Map<string, (...args: never[]) => unknown>()
const recorded: Recorded[] = []

export function tellTest(message: FromMain): void {
  process.send?.(message)
}

/** Something the test may ask of main's process. */
export function onAsked(method: string, perform: (...args: never[]) => unknown): void {
  methods.set(method, perform)
}

/** Notes a call that is only to be seen by the test. */
export function record(name: string, ...args: readonly unknown[]): void {
  recorded.push({ name, args })
}

onAsked('recorded', () => recorded)

process.on('message', async ({ id, method, args }: ToMain) => {
  try {
    const perform = methods.get(method)
    if (!perform) throw new Error(`The stand-in can't be asked ${method}`)
    tellTest({ kind: 'answer', id, value: await perform(...(args as never[])) })
  } catch (failure) {
    tellTest({ kind: 'answer', id, failed: String(failure) })
  }
})
