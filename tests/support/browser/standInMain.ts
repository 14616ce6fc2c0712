import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from '../../../electron/start/paths.mjs'
import type { FromMain, Recorded, ToMain } from '../electron/control'
import { STAND_IN_VARIABLE, type StandInOptions } from '../electron/options'
import { CHROMIUM } from './chromium'
import type { TrancheOptions } from './host'

/** The built program: tests/reversed builds others. */
const OUT = process.env.TRANCHE_OUT ?? join(ROOT, 'out')

/** Main's process, with the stand-in in the place of `electron`. */
export interface StandInMain {
  readonly process: ChildProcess
  /** Of its Chromium; rejects where main ended without one. */
  readonly endpoint: Promise<string>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  printed(): string
  /** What the stand-in can be asked: `onAsked` in tests/support/electron. */
  ask<Value>(method: string, ...args: readonly unknown[]): Promise<Value>
  recorded(name: string): Promise<readonly Recorded[]>
}

export function startMain(
  profile: string,
  options: TrancheOptions,
  words: readonly string[] = [],
  isPackaged = true,
): StandInMain {
  const standIn: StandInOptions = { profile, launch: CHROMIUM, context: options, isPackaged }
  const register = join(ROOT, 'tests/support/electron/register.mjs')
  const child = spawn(process.execPath, ['--import', register, join(OUT, 'main/main.js'), ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, [STAND_IN_VARIABLE]: JSON.stringify(standIn) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part))
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal)
  const waiting = new Map<number, (answer: Extract<FromMain, { kind: 'answer' }>) => void>()
  let last = 0
  const endpoint = new Promise<string>((resolve, reject) => {
    void ended.then((how) => reject(new Error(`Main ended (${how}) without a window:\n${output}`)))
    child.on('message', (message: FromMain) => {
      if (message.kind === 'browser') resolve(message.endpoint)
      else waiting.get(message.id)?.(message)
    })
  })
  endpoint.catch(() => {})

  async function ask<Value>(method: string, ...args: readonly unknown[]): Promise<Value> {
    last += 1
    const request: ToMain = { id: last, method, args }
    const answered = new Promise<Extract<FromMain, { kind: 'answer' }>>((resolve) => waiting.set(request.id, resolve))
    child.send(request)
    const { value, failed } = await answered
    if (failed !== undefined) throw new Error(failed)
    return value as Value
  }
  return {
    process: child,
    endpoint,
    ended,
    printed: () => output,
    ask,
    async recorded(name) {
      const all = await ask<readonly Recorded[]>('recorded')
      return all.filter((one) => one.name === name)
    },
  }
}
