import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Back } from './back.tsx'
import { beginFolder, cancelFolder, useFolder } from './folder.ts'
import styles from './folderRoom.module.css'
import { Plan } from './plan.tsx'
import { Report } from './report.tsx'

/** A folder that is aligned: which files belong together, how far it is, what came of it. */
export function FolderRoom() {
  const t = useText()
  const errorText = useErrorText()
  const folder = useFolder((state) => state.folder)
  switch (folder.stage) {
    case 'none':
      return null
    case 'planned':
      return <Plan {...folder} />
    case 'reported':
      return <Report report={folder.report} />
    case 'failed':
      return (
        <main className={styles.room} data-pane>
          <Back />
          <div className={styles.waiting}>
            <p role="alert" className={styles.failed}>
              {errorText(folder.code, folder.detail)}
            </p>
            <Button onClick={() => void beginFolder()}>{t('align.folder')}</Button>
          </div>
        </main>
      )
    case 'surveying':
    case 'running': {
      const isRunning = folder.stage === 'running'
      const at = Math.min(folder.done + 1, folder.total)
      return (
        <main className={styles.room} data-pane>
          <div className={styles.waiting}>
            <Progress
              label={isRunning ? t('archive.running', { at, total: folder.total }) : t('archive.surveying')}
              done={folder.done}
              total={folder.total}
            />
            {isRunning ? <p className={styles.hint}>{t('archive.running.text')}</p> : null}
            <Button onClick={() => void cancelFolder()}>{t('shell.cancel')}</Button>
          </div>
        </main>
      )
    }
  }
}
