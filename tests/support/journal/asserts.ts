/** Plain asserts: the suite also runs in a page, where no test framework is. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)) ?? 'undefined'
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [shown(sorted(actual)), shown(sorted(expected))]
  if (left !== right) throw new Error(`${what}: expected ${right}, was ${left}`)
}

export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (cause) {
    if (cause instanceof Error) return cause
    throw new Error('Rejected with something that is no error')
  }
  throw new Error('Expected a rejection')
}
