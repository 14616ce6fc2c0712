/** Makes a switch exhaustive at compile time, and fails loudly on data that is newer than the program. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`)
}
