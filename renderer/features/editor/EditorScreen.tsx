import { TopBar } from '../../ui/page/TopBar'

export function EditorScreen(_props: { readonly contractId: import('../../../shared/kernel/ids').ContractId }) {
  return <TopBar title="Add or edit milestones" />
}
