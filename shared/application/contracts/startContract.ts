import { ok, refused } from '../../kernel/result'
import type { EnteredTerms } from '../../rules/commands'
import { startContract as start } from '../../rules/start'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { readSettings } from '../workspace/settings'
import { changeContract } from './changeContract'

/** Rule C1. Where no minimum is entered, our own for that currency is given, if Settings has one. */
export const startContract: Handler<'StartContract'> = async (input, context) => {
  const { minimums } = await readSettings(context)
  const { minimum, currency } = input.terms
  const ours = Object.hasOwn(minimums, currency) ? (minimums[currency] ?? null) : null
  const terms: EnteredTerms = { ...input.terms, minimum: minimum ?? ours }
  const circumstance = { side: terms.ourSide, on: input.on, today: context.today }
  return changeContract(
    {
      commandId: input.commandId,
      contractId: input.contractId,
      note: null,
      decide: (contract) =>
        contract === null
          ? ok({ decision: start(terms, circumstance), circumstance, recordedBy: terms.ourSide })
          : refused(fault('contract-exists')),
    },
    context,
  )
}
