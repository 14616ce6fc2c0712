import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import type { ContractView } from '../../shared/ipc/views/contract'
import type { ContractId } from '../../shared/kernel/ids'
import { EmptyState } from '../ui/page/EmptyState'
import { Skeleton } from '../ui/page/Skeleton'
import { TopBar } from '../ui/page/TopBar'
import { bridge } from './host'
import { paths } from './navigation'
import { useQuery } from './query'
import { useWorkspace } from './workspace'

interface WithContractProps {
  readonly contractId: ContractId
  readonly children: (contract: ContractView) => ReactNode
}

/** Shows a contract once it is loaded; what can't be shown is said. */
export function WithContract({ contractId, children }: WithContractProps) {
  const query = useQuery('GetContract', { contractId })
  useTellShown(contractId, query.value?.terms.title ?? null)
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

/** For the desktop's menu. Sample contracts don't stand in it: they come and go. */
function useTellShown(id: ContractId, title: string | null): void {
  const { samples } = useWorkspace()
  useEffect(() => {
    if (title !== null && !samples) void bridge().contractShown?.({ id, title })
  }, [id, title, samples])
}
