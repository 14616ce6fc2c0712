import { useStore } from 'zustand'
import type { ContractView } from '../../../../shared/ipc/views/contract'
import { ActDay } from '../../../ui/act/ActDay'
import { Checkbox } from '../../../ui/form/Checkbox'
import { Field } from '../../../ui/form/Field'
import { TextArea } from '../../../ui/form/TextArea'
import { useEditor } from '../editorContext'
import styles from '../panel/panel.module.css'
import { TEXTS } from '../texts'
import type { Sending } from './useSending'

interface SendOptionsProps {
  readonly contract: ContractView
  readonly sending: Sending
}

/** What goes with the changes: who is told, whether the freelancer has agreed (rule P5), a message, the day. */
export function SendOptions({ contract, sending }: SendOptionsProps) {
  const { store } = useEditor()
  const counts = useStore(store, ({ preview }) => preview?.changes.counts)
  const { side, isRecord, options, set, refusal } = sending
  const { terms } = contract
  if (!counts || counts.added + counts.removed + counts.moved + counts.edited === 0) return null
  const receiver = side === 'client' ? terms.freelancer : terms.client
  const told = side === 'client' ? TEXTS.notice(receiver) : TEXTS.request(receiver)
  const isOfDay = refusal?.at?.field === 'on'
  return (
    <section>
      {!isRecord && <p className={styles.quiet}>{told}</p>}
      {side === 'client' && counts.added > 0 && (
        <Checkbox
          checked={options.agreed}
          onChecked={(agreed) => set({ agreed })}
          label={TEXTS.agreed(terms.freelancer, counts.added)}
        />
      )}
      {side === 'freelancer' && (
        <Field label={TEXTS.message(terms.client)} optional>
          <TextArea rows={2} value={options.message} onValue={(message) => set({ message })} />
        </Field>
      )}
      <ActDay
        value={options.on}
        onValue={(on) => set({ on })}
        isAsked={isRecord}
        error={isOfDay ? refusal.message : null}
      />
      {isRecord && (
        <Field label={TEXTS.note} hint={TEXTS.noteHint} optional>
          <TextArea rows={2} value={options.note} onValue={(note) => set({ note })} />
        </Field>
      )}
    </section>
  )
}
