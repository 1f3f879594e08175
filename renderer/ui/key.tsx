import styles from './key.module.css'

/** A key or a combination of keys, as a person reads it. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>
}
