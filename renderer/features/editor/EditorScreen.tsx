import type { ContractId } from '../../../shared/kernel/ids'
import { paths } from '../../client/navigation'
import { useQuery } from '../../client/query'
import { useSettings } from '../../client/workspace'
import { Banner } from '../../ui/page/Banner'
import { Skeleton } from '../../ui/page/Skeleton'
import { TopBar } from '../../ui/page/TopBar'
import { EditorPage } from './EditorPage'
import styles from './editor.module.css'
import { TEXTS } from './texts'
import { useActingSide } from './useActingSide'
import { useKeptDraft } from './useKeptDraft'

/** `Add or edit milestones`: a page, for in a modal the drag-and-drop library's announcements could not be heard. */
export function EditorScreen({ contractId }: { readonly contractId: ContractId }) {
  const contract = useQuery('GetContract', { contractId })
  const { locale } = useSettings()
  const asSide = useActingSide()
  const side = asSide ?? contract.value?.terms.ourSide ?? null
  const kept = useKeptDraft(contractId, side)
  const refusal = contract.value ? kept?.refusal : contract.refusal
  if (contract.value && side && kept && !kept.refusal) {
    return <EditorPage key={`${locale}/${side}`} contract={contract.value} kept={kept.draft} side={side} />
  }
  return (
    <>
      <TopBar title={TEXTS.title} crumbs={[{ label: TEXTS.contracts, href: paths.contracts }]} />
      {refusal ? (
        <Banner tone="error" className={styles.banner}>
          {refusal.message}
        </Banner>
      ) : (
        <Skeleton />
      )}
    </>
  )
}
