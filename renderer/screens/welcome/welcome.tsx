import type { RecentLibrary } from '../../../shared/ipc/answers.ts'
import { languages } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { run } from '../../state/commands.ts'
import { enterLibrary, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './welcome.module.css'

/** What stands here while no library is open: make one, open one, go back to one, look at the sample. */
export function WelcomeScreen() {
  const t = useText()
  const errorText = useErrorText()
  const recent = useSession((session) => session.libraries.recent)
  const open = async ({ recent: token }: RecentLibrary) => {
    const answer = await desk.call.library.open({ recent: token })
    if (answer.ok) enterLibrary(answer.value)
    else if (answer.error !== 'cancelled')
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  return (
    <main className={styles.welcome}>
      <div className={styles.column}>
        <header>
          <h1 className={styles.name}>
            {languages.map((language) => (
              <span key={language} lang={language} className="prose">
                {t(`welcome.name.${language}`)}
              </span>
            ))}
          </h1>
          <p className={styles.line}>{t('welcome.line')}</p>
        </header>
        <div className={styles.acts}>
          <Button kind="primary" onClick={() => run('library.create')}>
            {t('welcome.create')}
          </Button>
          <Button onClick={() => run('library.choose')}>{t('welcome.open')}</Button>
          <Button onClick={() => run('library.openSample')}>{t('welcome.sample')}</Button>
        </div>
        {recent.length > 0 ? (
          <section className={styles.recent}>
            <h2 className={styles.title}>{t('welcome.recent')}</h2>
            <ul>
              {recent.map((library) => (
                <li key={library.recent}>
                  <button
                    type="button"
                    className={styles.library}
                    disabled={library.missing}
                    onClick={() => void open(library)}
                  >
                    <span className={styles.libraryName}>{library.name}</span>
                    <span className={styles.folder}>
                      {library.missing ? t('welcome.missing', { folder: library.folder }) : library.folder}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </main>
  )
}
