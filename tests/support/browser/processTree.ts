import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

function readProcess(pid: number): Process | null {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    // The name stands in brackets and may hold anything; the parent is the second field after it.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { pid, parent: Number(parent), command }
  } catch {
    return null
  }
}

function readProcesses(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? [])
}

function withDescendants(pid: number, all: readonly Process[]): readonly number[] {
  return [pid, ...all.filter((one) => one.parent === pid).flatMap((one) => withDescendants(one.pid, all))]
}

/** Ends the browser of this profile with SIGKILL, and all its processes. Linux only: read from /proc. */
export function killBrowser(profile: string): void {
  const all = readProcesses()
  const isOurs = (one: Process) => one.command.includes(`--user-data-dir=${profile}`)
  const roots = all.filter((one) => isOurs(one) && !all.some((other) => other.pid === one.parent && isOurs(other)))
  if (roots.length === 0) throw new Error(`No browser runs on ${profile}`)
  for (const pid of new Set(roots.flatMap((one) => withDescendants(one.pid, all)))) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      // It ended with its parent.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
}
