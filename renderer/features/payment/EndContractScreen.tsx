import type { ContractId } from '../../../shared/kernel/ids'
import { WithContract } from '../../client/WithContract'
import { Ending } from './Ending'
import { PaymentFrame } from './PaymentFrame'
import { TEXTS } from './texts'

export function EndContractScreen({ contractId }: { readonly contractId: ContractId }) {
  return (
    <WithContract contractId={contractId}>
      {(contract) => {
        const ending = contract.acts.find(({ act, side }) => act === 'EndContract' && side === contract.terms.ourSide)
        return (
          <PaymentFrame contract={contract} title={TEXTS.endContract} refusal={ending?.refusal ?? null}>
            <Ending contract={contract} />
          </PaymentFrame>
        )
      }}
    </WithContract>
  )
}
