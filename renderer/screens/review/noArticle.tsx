import { go } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import styles from './noArticle.module.css'

/** What review and publish show without an article, or with one that cannot be opened. */
export function NoArticle({ text }: { readonly text?: string }) {
  const t = useText()
  return (
    <main className={styles.none}>
      <h1 className={styles.title}>{text ?? t('desk.none.title')}</h1>
      <p className={styles.hint}>{t('desk.none.hint')}</p>
      <Button onClick={() => go('library')}>{t('desk.toLibrary')}</Button>
    </main>
  )
}
