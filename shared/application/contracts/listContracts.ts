import { ok } from '../../kernel/result'
import type { Handler } from '../handler'
import { contractRowView } from './contractRow'

export const listContracts: Handler<'ListContracts'> = async ({ from, limit }, { workspace, today }) => {
  const all = workspace.portfolio.inOrder()
  const rows = all.slice(from, from + limit).map(([id, row]) => contractRowView(id, row, today))
  const end = from + rows.length
  return ok({ rows, total: all.length, next: end < all.length && rows.length > 0 ? end : null })
}

/** Those that are in the workspace, in the order asked for. */
export const getContractRows: Handler<'GetContractRows'> = async ({ ids }, { workspace, today }) =>
  ok(
    ids.flatMap((id) => {
      const row = workspace.portfolio.get(id)
      return row ? [contractRowView(id, row, today)] : []
    }),
  )
