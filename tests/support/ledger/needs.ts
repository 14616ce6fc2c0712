import type { TestContext } from 'vitest'
import { findProgram } from '../prepare.mjs'

/** Where a program can't be had, the report names it. */
export function needs(program: string, { skip }: Pick<TestContext, 'skip'>): void {
  if (!findProgram(program)) skip(`${program} is not installed`)
}
