import { useEffect, useState } from 'react'
import { desk } from '../../api/desk.ts'
import { offerFiles, useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import styles from './dropZone.module.css'

/** Takes files that are dropped anywhere on the window; shows where they would go while they are held over it. */
export function DropZone() {
  const t = useText()
  const [held, hold] = useState(false)
  const open = useSession((session) => session.libraries.library !== null)
  useEffect(() => {
    let depth = 0
    const entered = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      depth += 1
      hold(true)
    }
    const left = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) hold(false)
    }
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = open ? 'copy' : 'none'
    }
    const dropped = async (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Also in the editors: a file must never be opened in place of the application.
      event.preventDefault()
      event.stopPropagation()
      depth = 0
      hold(false)
      if (!open) return notify({ text: t('drop.noLibrary') })
      const files = await desk.offer([...(event.dataTransfer?.files ?? [])])
      if (files.length === 0) notify({ kind: 'error', text: t('drop.unreadable') })
      else offerFiles(files)
    }
    const drop = (event: DragEvent) => void dropped(event)
    window.addEventListener('dragenter', entered, true)
    window.addEventListener('dragleave', left, true)
    window.addEventListener('dragover', over, true)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragenter', entered, true)
      window.removeEventListener('dragleave', left, true)
      window.removeEventListener('dragover', over, true)
      window.removeEventListener('drop', drop, true)
    }
  }, [open, t])
  if (!held) return null
  return (
    <div className={styles.zone}>
      <div className={styles.frame}>
        <p className={`prose ${styles.title}`}>{t(open ? 'drop.title' : 'drop.noLibrary')}</p>
        {open ? <p className={styles.hint}>{t('drop.hint')}</p> : null}
      </div>
    </div>
  )
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
