import { Pencil, X } from 'lucide-react'
import type { PartyEntry } from '../../../../shared/ipc/views/workspace'
import { IconButton } from '../../../ui/button/IconButton'
import styles from '../settings.module.css'
import { TEXTS } from '../texts'

interface PartyRowProps {
  readonly entry: PartyEntry
  readonly onEdit: () => void
  readonly onRemove: () => void
}

export function PartyRow({ entry: { party, contracts, saved }, onEdit, onRemove }: PartyRowProps) {
  return (
    <li className={styles.party}>
      <div className={styles.partyName}>
        <strong>{party.name}</strong>
        <span className={styles.about}>
          {party.email || TEXTS.noEmail} · {contracts === 0 ? TEXTS.noContract : TEXTS.inContracts(contracts)}
        </span>
      </div>
      {saved && (
        <IconButton name={TEXTS.removeParty(party.name)} icon={<X size={15} />} size="small" onClick={onRemove} />
      )}
      <IconButton name={TEXTS.editParty(party.name)} icon={<Pencil size={14} />} size="small" onClick={onEdit} />
    </li>
  )
}
