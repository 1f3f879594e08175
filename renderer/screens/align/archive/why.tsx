import { useErrorText } from '../../../text/useText.ts'
import styles from './why.module.css'

/** Why a file or a pair could not be read. */
export function Why({ code, detail = '' }: { readonly code: string; readonly detail?: string }) {
  const errorText = useErrorText()
  return <span className={styles.why}>{errorText(code, detail)}</span>
}
