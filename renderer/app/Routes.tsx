import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { ContractId, MilestoneId } from '../../shared/kernel/ids'
import { paths } from '../client/navigation'
import { NotFound } from './NotFound'

/** A screen's code is fetched when it is first gone to, so that the contract list is usable soon. */
function screen<Name extends string, Props>(load: () => Promise<Record<Name, ComponentType<Props>>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }))
}

const ContractsScreen = screen(() => import('../features/contracts/ContractsScreen'), 'ContractsScreen')
const NewContractScreen = screen(() => import('../features/contract-terms/NewContractScreen'), 'NewContractScreen')
const CopyContractScreen = screen(() => import('../features/contract-terms/CopyContractScreen'), 'CopyContractScreen')
const EditTermsScreen = screen(() => import('../features/contract-terms/EditTermsScreen'), 'EditTermsScreen')
const ImportScreen = screen(() => import('../features/import/ImportScreen'), 'ImportScreen')
const ContractScreen = screen(() => import('../features/contract/ContractScreen'), 'ContractScreen')
const ReviewAndPayScreen = screen(() => import('../features/payment/ReviewAndPayScreen'), 'ReviewAndPayScreen')
const EndContractScreen = screen(() => import('../features/payment/EndContractScreen'), 'EndContractScreen')
const ReviewChangesScreen = screen(() => import('../features/request/ReviewChangesScreen'), 'ReviewChangesScreen')
const EditorScreen = screen(() => import('../features/editor/EditorScreen'), 'EditorScreen')
const InboxScreen = screen(() => import('../features/inbox/InboxScreen'), 'InboxScreen')
const PaymentsScreen = screen(() => import('../features/payments/PaymentsScreen'), 'PaymentsScreen')
const PrintScreen = screen(() => import('../features/print/PrintScreen'), 'PrintScreen')
const SettingsScreen = screen(() => import('../features/settings/SettingsScreen'), 'SettingsScreen')

interface ContractProps {
  readonly contractId: ContractId
}

/** A contract's screen starts afresh for another contract. */
function contractScreen(Screen: ComponentType<ContractProps> | LazyExoticComponent<ComponentType<ContractProps>>) {
  return (params: { readonly id: string }) => <Screen key={params.id} contractId={params.id as ContractId} />
}

export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={paths.contracts} replace />
      </Route>
      <Route path={paths.inbox}>
        <InboxScreen />
      </Route>
      <Route path={paths.contracts}>
        <ContractsScreen />
      </Route>
      <Route path={paths.newContract}>
        <NewContractScreen />
      </Route>
      <Route path={paths.importContracts}>
        <ImportScreen />
      </Route>
      <Route path="/contracts/:id/pay/:milestoneId">
        {(params: { readonly id: string; readonly milestoneId: string }) => (
          <ReviewAndPayScreen
            key={`${params.id}/${params.milestoneId}`}
            contractId={params.id as ContractId}
            milestoneId={params.milestoneId as MilestoneId}
          />
        )}
      </Route>
      <Route path="/contracts/:id/copy">{contractScreen(CopyContractScreen)}</Route>
      <Route path="/contracts/:id/edit-details">{contractScreen(EditTermsScreen)}</Route>
      <Route path="/contracts/:id/milestones">{contractScreen(EditorScreen)}</Route>
      <Route path="/contracts/:id/request">{contractScreen(ReviewChangesScreen)}</Route>
      <Route path="/contracts/:id/end">{contractScreen(EndContractScreen)}</Route>
      <Route path="/contracts/:id">{contractScreen(ContractScreen)}</Route>
      <Route path={paths.payments}>
        <PaymentsScreen />
      </Route>
      <Route path={paths.print}>
        <PrintScreen />
      </Route>
      <Route path={paths.settings}>
        <SettingsScreen />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
