import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { usePortfolio } from '../../client/portfolio'
import { shortcuts } from '../../client/shortcuts'
import { useBackCloses } from '../../ui/overlay/useBackCloses'
import { Kbd } from '../../ui/text/Kbd'
import { TEXTS } from '../texts'
import styles from './palette.module.css'
import { actEntries, contractEntries, type PaletteEntry } from './paletteEntries'

/** Every screen, contract and act of the page, by a few letters. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const acts = useStore(shortcuts)
  const { rows } = usePortfolio()
  const groups = useMemo(
    () =>
      [
        { label: TEXTS.contracts, items: contractEntries(rows, typed) },
        { label: TEXTS.acts, items: actEntries(acts, false, typed) },
        { label: TEXTS.everywhere, items: actEntries(acts, true, typed) },
      ].filter(({ items }) => items.length > 0),
    [rows, acts, typed],
  )
  useBackCloses(true, onClose)
  const choose = (entry: PaletteEntry) => {
    onClose()
    // After the dialog gave the focus back, so that the act can put it elsewhere.
    setTimeout(entry.run)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={TEXTS.commandPalette}>
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={typed}
            onValueChange={setTyped}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(entry: PaletteEntry) => entry.label}
          >
            <Autocomplete.Input
              // The dialog itself gives the focus a frame later: keys pressed until then would be the page's.
              autoFocus
              className={styles.input}
              placeholder={TEXTS.paletteHint}
              aria-label={TEXTS.paletteHint}
              spellCheck={false}
            />
            <Autocomplete.Empty className={styles.empty}>
              {groups.length === 0 ? TEXTS.nothingFound : null}
            </Autocomplete.Empty>
            <Autocomplete.List className={styles.list}>
              {(group: { readonly label: string; readonly items: readonly PaletteEntry[] }) => (
                <Autocomplete.Group key={group.label} items={group.items}>
                  <Autocomplete.GroupLabel className={styles.group}>{group.label}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(entry: PaletteEntry) => (
                      <Autocomplete.Item
                        key={entry.id}
                        value={entry}
                        className={styles.item}
                        onClick={() => choose(entry)}
                      >
                        <span className={styles.label}>{entry.label}</span>
                        {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
                        {entry.keys && <Kbd keys={entry.keys} />}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
