import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { PartyEntry } from '../../../../shared/ipc/views/workspace'
import { useQuery } from '../../../client/query'
import { Button } from '../../../ui/button/Button'
import { Banner } from '../../../ui/page/Banner'
import { Section } from '../Section'
import styles from '../settings.module.css'
import { TEXTS } from '../texts'
import { PartyDialog } from './PartyDialog'
import { PartyRow } from './PartyRow'
import { RemoveDialog } from './RemoveDialog'

type Doing = { readonly what: 'add' } | { readonly what: 'edit' | 'remove'; readonly entry: PartyEntry } | null

/** The address book. */
export function Parties() {
  const parties = useQuery('GetParties', {})
  const [doing, setDoing] = useState<Doing>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const close = () => setDoing(null)
  return (
    <Section title={TEXTS.parties} about={TEXTS.partiesAbout}>
      {parties.refusal && <Banner tone="error">{parties.refusal.message}</Banner>}
      {parties.value && parties.value.length > 0 && (
        <ul className={styles.parties}>
          {parties.value.map((entry) => (
            <PartyRow
              key={entry.party.name}
              entry={entry}
              onEdit={() => setDoing({ what: 'edit', entry })}
              onRemove={() => setDoing({ what: 'remove', entry })}
            />
          ))}
        </ul>
      )}
      {parties.value?.length === 0 && <p className={styles.about}>{TEXTS.partiesEmpty}</p>}
      <Button
        ref={addButton}
        size="small"
        icon={<Plus size={14} />}
        className={styles.add}
        onClick={() => setDoing({ what: 'add' })}
      >
        {TEXTS.addParty}
      </Button>
      {doing?.what === 'add' && <PartyDialog party={null} onClose={close} />}
      {doing?.what === 'edit' && <PartyDialog party={doing.entry.party} onClose={close} />}
      {doing?.what === 'remove' && (
        <RemoveDialog name={doing.entry.party.name} onClose={close} finalFocus={addButton} />
      )}
    </Section>
  )
}
