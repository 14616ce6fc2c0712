import { ok, refused } from '../../kernel/result'
import { decide } from '../../rules/decide'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { changeContract } from './changeContract'

/** Terms, archive and notes: what our side keeps about a contract (rules C1, C3, H1). */
export const keepContract: Handler<'KeepContract'> = ({ commandId, contractId, upkeep }, context) =>
  changeContract(
    {
      commandId,
      contractId,
      note: null,
      decide(contract) {
        if (contract === null) return refused(fault('contract-unknown'))
        const side = contract.terms.ourSide
        const circumstance = { side, on: context.today, today: context.today }
        return ok({ decision: decide(contract, upkeep, circumstance), circumstance, recordedBy: side })
      },
    },
    context,
  )
