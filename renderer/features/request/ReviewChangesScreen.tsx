import { Link } from 'wouter'
import type { ContractId } from '../../../shared/kernel/ids'
import { paths } from '../../client/navigation'
import { WithContract } from '../../client/WithContract'
import { Banner } from '../../ui/page/Banner'
import { TopBar } from '../../ui/page/TopBar'
import { ReviewChanges } from './ReviewChanges'
import styles from './request.module.css'
import { TEXTS } from './texts'

export function ReviewChangesScreen({ contractId }: { readonly contractId: ContractId }) {
  return (
    <WithContract contractId={contractId}>
      {(contract) => (
        <>
          <TopBar
            title={TEXTS.title}
            windowTitle={`${TEXTS.title} · ${contract.terms.title}`}
            crumbs={[
              { label: TEXTS.contracts, href: paths.contracts },
              { label: contract.terms.title, href: paths.contract(contractId) },
            ]}
          />
          {contract.request ? (
            <ReviewChanges key={contract.request.id} contract={contract} request={contract.request} />
          ) : (
            <div className={styles.nothing}>
              <Banner tone="warn" actions={<Link href={paths.contract(contractId)}>{TEXTS.backToContract}</Link>}>
                {TEXTS.nothing}
              </Banner>
            </div>
          )}
        </>
      )}
    </WithContract>
  )
}
