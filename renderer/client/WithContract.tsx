import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ContractView } from '../../shared/ipc/views/contract'
import type { ContractId } from '../../shared/kernel/ids'
import { EmptyState } from '../ui/page/EmptyState'
import { Skeleton } from '../ui/page/Skeleton'
import { TopBar } from '../ui/page/TopBar'
import { paths } from './navigation'
import { useQuery } from './query'

interface WithContractProps {
  readonly contractId: ContractId
  readonly children: (contract: ContractView) => ReactNode
}

/** Shows a contract once it is loaded; what can't be shown is said. */
export function WithContract({ contractId, children }: WithContractProps) {
  const query = useQuery('GetContract', { contractId })
  if (query.state === 'loading') return <Skeleton />
  if (query.value && query.refusal?.code !== 'contract-unknown') return children(query.value)
  return (
    <>
      <TopBar title="Contract" crumbs={[{ label: 'Contracts', href: paths.contracts }]} />
      <EmptyState title="This contract can’t be shown" actions={<Link href={paths.contracts}>Show contracts</Link>}>
        {query.refusal?.message}
      </EmptyState>
    </>
  )
}
