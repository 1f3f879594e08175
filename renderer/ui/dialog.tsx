import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import styles from './dialog.module.css'

interface Props {
  readonly title: string
  readonly close: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly foot?: ReactNode
  readonly width?: 'narrow' | 'wide' | 'full'
  /** The title is for screen readers only. */
  readonly bare?: boolean
  /** What has the focus first; else the first control. */
  readonly first?: RefObject<HTMLElement | null>
}

/** A modal dialog; Escape and a press outside close it, focus returns to where it was. */
export function Dialog({ title, close, children, foot, width = 'narrow', bare = false, first }: Props) {
  return (
    <Base.Root open onOpenChange={(open) => !open && close()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          data-modal
          className={[styles.popup, styles[width]].join(' ')}
          {...(first ? { initialFocus: first } : {})}
        >
          <Base.Title className={bare ? 'visually-hidden' : styles.title}>{title}</Base.Title>
          <div className={bare ? styles.bare : styles.body}>{children}</div>
          {foot ? <div className={styles.foot}>{foot}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
