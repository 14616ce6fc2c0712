import type { ContractId } from '../../../shared/kernel/ids'
import { WithContract } from '../../client/WithContract'
import { Room } from './Room'

export function ContractScreen({ contractId }: { readonly contractId: ContractId }) {
  return <WithContract contractId={contractId}>{(contract) => <Room contract={contract} />}</WithContract>
}
