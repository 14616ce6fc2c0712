import { type Party, party } from '../../ipc/views/workspace'
import { ok, refused } from '../../kernel/result'
import { codePoints, compareTexts, isBlank, normaliseLine } from '../../kernel/text'
import { refusal } from '../../rules/refusals'
import { LONGEST_LINE } from '../../rules/terms'
import { counterpartyOf } from '../contracts/contractRow'
import { fault, wireRefusal } from '../faults'
import { type Handler, NOTHING } from '../handler'
import type { Journal } from '../ports'

const PREFIX = 'party/'
const keyOf = (name: string) => `${PREFIX}${normaliseLine(name)}`

/** The address book and every counterparty of a contract, by name. */
export const getParties: Handler<'GetParties'> = async (_, { workspace }) => {
  const counts = new Map<string, number>()
  for (const [, row] of workspace.portfolio.inOrder()) {
    const name = counterpartyOf(row)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const saved = new Map((await savedParties(workspace.journal)).map((one) => [one.name, one]))
  const names = [...new Set([...saved.keys(), ...counts.keys()])].sort(compareTexts)
  return ok(
    names.map((name) => ({
      party: saved.get(name) ?? { name, email: '', address: '', taxNumber: '' },
      contracts: counts.get(name) ?? 0,
      saved: saved.has(name),
    })),
  )
}

export const saveParty: Handler<'SaveParty'> = async ({ replaces, party: entered }, { ports, workspace }) => {
  const name = normaliseLine(entered.name)
  if (isBlank(name)) return refused(wireRefusal(refusal('party-required', { field: 'client' })))
  if (codePoints(name) > LONGEST_LINE) return refused(wireRefusal(refusal('party-too-long', { field: 'client' })))
  const { journal } = workspace
  const old = replaces === null || keyOf(replaces) === keyOf(name) ? null : keyOf(replaces)
  const text = JSON.stringify({ ...entered, name, email: entered.email.trim() })
  const there = replaces === null || old !== null ? await journal.readText(keyOf(name)) : null
  // The same new one sent twice is there already, and as it should be.
  const isSentAgain = old === null && there === text
  if (there !== null && !isSentAgain) return refused(fault('party-exists', 'name'))
  await journal.writeTexts([{ key: keyOf(name), text }, ...(old === null ? [] : [{ key: old, text: null }])])
  ports.notifier.signal({ type: 'changed', contracts: [], about: ['parties'] })
  return ok(NOTHING)
}

export const removeParty: Handler<'RemoveParty'> = async ({ name }, { ports, workspace }) => {
  await workspace.journal.writeText(keyOf(name), null)
  ports.notifier.signal({ type: 'changed', contracts: [], about: ['parties'] })
  return ok(NOTHING)
}

export function writeParty(journal: Journal, saved: Party): Promise<void> {
  return journal.writeText(keyOf(saved.name), JSON.stringify(saved))
}

export async function findParty(journal: Journal, name: string): Promise<Party | null> {
  const text = await journal.readText(keyOf(name))
  return text === null ? null : readParty(text)
}

async function savedParties(journal: Journal): Promise<readonly Party[]> {
  const texts = await journal.readTexts(PREFIX)
  return texts.flatMap(({ text }) => readParty(text) ?? [])
}

function readParty(text: string): Party | null {
  const read = party.safeParse(JSON.parse(text))
  return read.success ? read.data : null
}
