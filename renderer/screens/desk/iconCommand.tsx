import type { ReactNode } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useInterface } from '../../text/useText.ts'
import styles from './header.module.css'

/** A small button for a command: its words and its key are in the tooltip. */
export function IconCommand({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const language = useInterface()
  const command = commands.find((each) => each.id === id)
  const label = command?.label[language] ?? id
  const key = command?.key ? `  ${keyLabel(command.key)}` : ''
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label + key}
      onClick={() => run(id)}
    >
      {children}
    </button>
  )
}
