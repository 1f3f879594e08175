import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'primary' | 'plain' | 'quiet'
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button; `primary` for the one main act of a screen, `quiet` for acts in a row. */
export function Button({ kind = 'plain', className, type = 'button', ...rest }: Props) {
  return <button type={type} className={[styles.button, styles[kind], className].join(' ')} {...rest} />
}
