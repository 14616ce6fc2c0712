import { test } from '@playwright/test'
import { findProgram } from './prepare.mjs'

/** For a `beforeEach`: where a program of another package is missing, the test says so by name and is left out. */
export function needs(...programs: readonly string[]): void {
  for (const program of programs) test.info().skip(findProgram(program) === null, `${program} is missing`)
}
