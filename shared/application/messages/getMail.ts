import { ok, refused } from '../../kernel/result'
import { fold } from '../../rules/evolve'
import { counterpartyOf } from '../contracts/contractRow'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { findParty } from '../workspace/parties'
import { readSettings } from '../workspace/settings'
import { emlOf } from './eml'
import { messagesOf } from './getMessages'
import { isAddress, mailtoOf } from './mailto'

/** A message as mail to the counterparty: an address for the mail program, and always a file. */
export const getMail: Handler<'GetMail'> = async ({ contractId, version }, { ports, workspace }) => {
  const events = await workspace.journal.readEvents(contractId)
  const contract = fold(events)
  if (!contract) return refused(fault('contract-unknown'))
  const { locale, us } = await readSettings({ ports, workspace })
  const message = messagesOf(events, locale).find((one) => one.version === version)
  if (!message) return refused(fault('message-unknown'))
  const { subject, body } = message
  const name = counterpartyOf(contract.terms)
  const email = (await findParty(workspace.journal, name))?.email ?? ''
  const to = isAddress(email) ? { name, email } : null
  const from = isAddress(us.email) ? { name: us.name, email: us.email } : null
  return ok({
    mailto: to && mailtoOf({ to: to.email, subject, body }),
    fileName: fileName(contract.terms.title, version),
    eml: emlOf({ from, to, subject, body, date: ports.clock.now() }),
  })
}

/** Safe on every system: letters, digits, spaces, points and dashes; short enough beside any folder. */
function fileName(title: string, version: number): string {
  const safe = title
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  return `${[...safe].slice(0, 60).join('').trim() || 'Contract'} - notice ${version}.eml`
}
