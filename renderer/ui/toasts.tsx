import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import styles from './toasts.module.css'

const toasts = Toast.createToastManager()

interface Notice {
  readonly text: string
  /** An act that the notice offers, such as undoing what it tells of. */
  readonly act?: { readonly label: string; readonly run: () => void }
  readonly kind?: 'note' | 'error'
}

/** Tells something in passing; an error stays until it is dismissed. */
export function notify({ text, act, kind = 'note' }: Notice): void {
  // The same words again take the place of those that are still shown.
  const id = text
  toasts.close(id)
  toasts.add({
    id,
    description: text,
    type: kind,
    // What interrupts is announced apart from the notice itself, whose act could then not be reached.
    priority: kind === 'error' && !act ? 'high' : 'low',
    timeout: kind === 'error' ? 0 : 6000,
    ...(act ? { actionProps: { children: act.label, onClick: () => take(act.run) } } : {}),
  })
  const take = (run: () => void) => {
    toasts.close(id)
    run()
  }
}

/** Where notices appear; wraps the whole window. */
export function Toasts({
  children,
  label,
  closeLabel,
}: {
  readonly children: ReactNode
  readonly label: string
  readonly closeLabel: string
}) {
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={label} data-notices>
          <List closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

/** Nothing waits for a notice, and keys go on meaning what they mean. */
const notADialog = { role: 'group', 'aria-modal': undefined } as const

function List({ closeLabel }: { readonly closeLabel: string }) {
  const { toasts: shown } = Toast.useToastManager()
  return shown.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} {...notADialog} className={styles.toast} data-kind={toast.type}>
      <Toast.Description className={styles.text} />
      {toast.actionProps ? <Toast.Action className={styles.act} /> : null}
      <Toast.Close className={styles.act} aria-label={closeLabel}>
        ✕
      </Toast.Close>
    </Toast.Root>
  ))
}
