import { assertNever } from '../../kernel/assertNever'
import { ok, type Result, refused } from '../../kernel/result'
import { codePoints, isBlank, normaliseText } from '../../kernel/text'
import type { Upkeep } from '../commands'
import type { Contract, ContractTerms } from '../contract'
import type { EventBody, TermsChange } from '../events'
import { type Refusal, refusal } from '../refusals'
import { readTerms } from '../terms'

type Decision = Result<readonly EventBody[], Refusal>

const LONGEST_NOTE = 5_000

/** What our side keeps about the contract: terms (rule C1), archive (C3), notes and corrections (H1). */
export function keep(contract: Contract, upkeep: Upkeep): Decision {
  switch (upkeep.type) {
    case 'EditTerms': {
      const read = readTerms({ ...upkeep.terms, currency: contract.terms.currency })
      if (!read.ok) return read
      const change = changedTerms(contract.terms, read.value)
      return Object.keys(change).length > 0 ? ok([{ type: 'TermsEdited', change }]) : refused(refusal('no-changes'))
    }
    case 'ArchiveContract':
      return contract.archived ? refused(refusal('no-changes')) : ok([{ type: 'ContractArchived' }])
    case 'UnarchiveContract':
      return contract.archived ? ok([{ type: 'ContractUnarchived' }]) : refused(refusal('no-changes'))
    case 'AddNote':
      return addNote(contract, upkeep.text, upkeep.corrects)
    default:
      return assertNever(upkeep)
  }
}

function addNote(contract: Contract, entered: string, corrects: number | null): Decision {
  const text = normaliseText(entered)
  const isOfThisContract =
    corrects === null || (Number.isInteger(corrects) && corrects >= 0 && corrects < contract.version)
  if (isBlank(text) || !isOfThisContract) return refused(refusal('no-changes'))
  if (codePoints(text) > LONGEST_NOTE) return refused(refusal('description-too-long'))
  return ok([{ type: 'NoteAdded', text, corrects }])
}

function changedTerms(before: ContractTerms, after: ContractTerms): TermsChange {
  const isSame = (key: keyof ContractTerms) => JSON.stringify(plain(before[key])) === JSON.stringify(plain(after[key]))
  return Object.fromEntries(
    (Object.keys(after) as (keyof ContractTerms)[]).filter((key) => !isSame(key)).map((key) => [key, after[key]]),
  )
}

function plain(value: ContractTerms[keyof ContractTerms]): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
