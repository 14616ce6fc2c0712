import { navigate as navigateHash } from 'wouter/use-hash-location'
import type { ContractId, MilestoneId } from '../../shared/kernel/ids'

/** Where the screens are. */
export const paths = {
  inbox: '/inbox',
  contracts: '/contracts',
  newContract: '/contracts/new',
  importContracts: '/contracts/import',
  contract: (id: ContractId) => `/contracts/${id}`,
  copyContract: (id: ContractId) => `/contracts/${id}/copy`,
  editTerms: (id: ContractId) => `/contracts/${id}/edit-details`,
  editor: (id: ContractId) => `/contracts/${id}/milestones`,
  payment: (id: ContractId, milestone: MilestoneId) => `/contracts/${id}/pay/${milestone}`,
  request: (id: ContractId) => `/contracts/${id}/request`,
  end: (id: ContractId) => `/contracts/${id}/end`,
  payments: '/payments',
  /** What is printed stands in `printJob`. */
  print: '/payments/print',
  settings: '/settings',
} as const

export function navigate(path: string, options?: { readonly replace?: boolean }): void {
  navigateHash(path, options)
}

/** Asked before work that takes time: whether the user is still where they began it, or has gone elsewhere meanwhile. */
export function stayingHere(): () => boolean {
  const { hash } = window.location
  return () => window.location.hash === hash
}
