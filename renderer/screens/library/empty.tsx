import { run } from '../../state/commands.ts'
import { filterList } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import styles from './empty.module.css'

/** A library without articles: what one can do next. */
export function EmptyLibrary() {
  const t = useText()
  return (
    <main className={styles.empty} data-pane>
      <h1 className={`prose ${styles.title}`}>{t('library.empty.title')}</h1>
      <p className={styles.text}>{t('library.empty.text')}</p>
      <ul className={styles.offers}>
        <li className={styles.offer}>
          <Button kind="primary" onClick={() => run('article.import')}>
            {t('library.empty.import')}
          </Button>
          <p>{t('library.empty.import.text')}</p>
        </li>
        <li className={styles.offer}>
          <Button onClick={() => run('article.create')}>{t('library.empty.new')}</Button>
          <p>{t('library.empty.new.text')}</p>
        </li>
        <li className={styles.offer}>
          <Button onClick={() => run('align.folder')}>{t('library.empty.archive')}</Button>
          <p>{t('library.empty.archive.text')}</p>
        </li>
        <li className={styles.offer}>
          <Button onClick={() => run('library.openSample')}>{t('library.empty.sample')}</Button>
          <p>{t('library.empty.sample.text')}</p>
        </li>
      </ul>
    </main>
  )
}

/** A list in which nothing is left. */
export function NothingHere({ text }: { readonly text: string }) {
  const t = useText()
  return (
    <div className={styles.nothing} role="status">
      <p>{text}</p>
      <Button
        kind="quiet"
        onClick={() => filterList({ status: null, section: null, language: null, person: null, query: '' })}
      >
        {t('filter.showAll')}
      </Button>
    </div>
  )
}
