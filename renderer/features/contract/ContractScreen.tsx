import { TopBar } from '../../ui/page/TopBar'

export function ContractScreen(_props: { readonly contractId: import('../../../shared/kernel/ids').ContractId }) {
  return <TopBar title="Contract" />
}
