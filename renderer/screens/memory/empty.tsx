import { run } from '../../state/commands.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import styles from './empty.module.css'

/** A memory that has nothing yet: how it comes to know something. */
export function EmptyMemory() {
  const t = useText()
  return (
    <div className={styles.empty} data-pane>
      <h2 className={`prose ${styles.title}`}>{t('memory.empty.title')}</h2>
      <p className={styles.text}>{t('memory.empty.text')}</p>
      <ul className={styles.offers}>
        <li className={styles.offer}>
          <Button kind="primary" onClick={() => run('view.align')}>
            {t('memory.empty.align')}
          </Button>
          <p>{t('memory.empty.align.text')}</p>
        </li>
        <li className={styles.offer}>
          <Button onClick={() => run('article.import')}>{t('memory.empty.import')}</Button>
          <p>{t('memory.empty.import.text')}</p>
        </li>
      </ul>
    </div>
  )
}

interface NothingProps {
  readonly text: string
  /** What leads on from here. */
  readonly act?: { readonly label: string; readonly run: () => void }
}

/** A list in which nothing is. */
export function Nothing({ text, act }: NothingProps) {
  return (
    <div className={styles.nothing} role="status">
      <p>{text}</p>
      {act ? (
        <Button kind="quiet" onClick={act.run}>
          {act.label}
        </Button>
      ) : null}
    </div>
  )
}
