import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './iconButton.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does: its name for screen readers and its tooltip. */
  readonly label: string
  /** The key that does the same, as a person reads it. */
  readonly keys?: string
  readonly children: ReactNode
}

/** A button that shows only a picture, such as removing one row of a list. */
export function IconButton({ label, keys, className, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={[styles.button, className].filter(Boolean).join(' ')}
      aria-label={label}
      title={keys ? `${label}  ${keys}` : label}
      {...rest}
    />
  )
}
