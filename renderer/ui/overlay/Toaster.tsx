import { Toast as Base } from '@base-ui/react/toast'
import styles from './toast.module.css'

const toasts = Base.createToastManager()

/** A short confirmation that needs no answer. Errors stand where the user acts instead. */
export function toast(text: string): void {
  toasts.add({ title: text, priority: 'low' })
}

/** Once, around nothing: shows the toasts. */
export function Toaster() {
  return (
    <Base.Provider toastManager={toasts} timeout={4_000} limit={2}>
      <Base.Portal>
        <Base.Viewport className={styles.viewport}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

function ToastList() {
  const { toasts: shown } = Base.useToastManager()
  return shown.map((one) => (
    <Base.Root key={one.id} toast={one} className={styles.toast}>
      <Base.Content>
        <Base.Title render={<p />} />
      </Base.Content>
    </Base.Root>
  ))
}
