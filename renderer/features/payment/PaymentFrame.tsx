import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { WireRefusal } from '../../../shared/ipc/primitives'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { paths } from '../../client/navigation'
import { Banner } from '../../ui/page/Banner'
import { TopBar } from '../../ui/page/TopBar'
import styles from './payment.module.css'
import { TEXTS } from './texts'

interface PaymentFrameProps {
  readonly contract: ContractView
  readonly title: string
  /** Why it can't be done now, told instead of the screen. */
  readonly refusal: WireRefusal | null
  readonly children: ReactNode
}

export function PaymentFrame({ contract, title, refusal, children }: PaymentFrameProps) {
  const room = paths.contract(contract.id)
  return (
    <>
      <TopBar
        title={title}
        windowTitle={`${title} · ${contract.terms.title}`}
        crumbs={[
          { label: TEXTS.contracts, href: paths.contracts },
          { label: contract.terms.title, href: room },
        ]}
      />
      <div className={styles.page}>
        {refusal ? (
          <Banner tone="warn" actions={<Link href={room}>{TEXTS.backToContract}</Link>}>
            {refusal.message}
          </Banner>
        ) : (
          children
        )}
      </div>
    </>
  )
}
