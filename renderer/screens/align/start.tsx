import { FileText, FolderOpen, Trash2 } from 'lucide-react'
import { dateIn } from '../../../shared/bundle/dates.ts'
import type { AlignmentRow } from '../../../shared/ipc/domains/alignments.ts'
import { desk } from '../../api/desk.ts'
import { run } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useInterface, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Progress } from '../../ui/progress.tsx'
import { notify } from '../../ui/toasts.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import styles from './start.module.css'
import { cancelStart, useStarting } from './starting.ts'
import { openWork, useWork } from './work.ts'

/** What can be aligned, and what is being aligned. */
export function Start() {
  const t = useText()
  const errorText = useErrorText()
  const changes = useSession((session) => session.changes)
  const { state, version } = useStarting()
  const failed = useWork(({ failed: fault }) => fault)
  const list = useAnswer('alignments', changes + version, async () => await desk.call.alignments.list({}))
  const rows = list.value ?? []
  const fault = state.stage === 'failed' ? state : (failed ?? list.error)
  return (
    <main className={styles.start} data-pane>
      <div className={styles.column}>
        <h1 className={`prose ${styles.title}`}>
          {rows.length > 0 || list.value === null ? t('align.title') : t('align.empty')}
        </h1>
        {state.stage === 'reading' ? (
          <div className={styles.reading}>
            <Progress label={t('align.reading')} done={state.done} total={state.total} />
            <Button onClick={() => void cancelStart()}>{t('shell.cancel')}</Button>
          </div>
        ) : (
          <ul className={styles.offers}>
            <li className={styles.offer}>
              <Button kind="primary" onClick={() => run('align.files')}>
                <FileText size={16} strokeWidth={1.6} aria-hidden />
                {t('align.files')}
              </Button>
              <p>{t('align.files.text')}</p>
            </li>
            <li className={styles.offer}>
              <Button onClick={() => run('align.folder')}>
                <FolderOpen size={16} strokeWidth={1.6} aria-hidden />
                {t('align.folder')}
              </Button>
              <p>{t('align.folder.text')}</p>
            </li>
          </ul>
        )}
        {fault ? (
          <p role="alert" className={styles.failed}>
            {fault.code === 'too-many' ? t('align.twoOrThree') : errorText(fault.code, fault.detail)}
          </p>
        ) : null}
        {rows.length > 0 ? (
          <ul className={styles.list} aria-label={t('align.list')}>
            {rows.map((row) => (
              <Line key={row.alignment} row={row} />
            ))}
          </ul>
        ) : null}
      </div>
    </main>
  )
}

function Line({ row }: { readonly row: AlignmentRow }) {
  const t = useText()
  const errorText = useErrorText()
  const reader = useInterface()
  const { beads, accepted, doubtful, finished, article, units } = row
  const remove = async () => {
    const restore = async () => {
      await desk.call.alignments.restore({ alignment: row.alignment })
      useStarting.setState(({ version }) => ({ version: version + 1 }))
    }
    const answer = await desk.call.alignments.remove({ alignment: row.alignment })
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    useStarting.setState(({ version }) => ({ version: version + 1 }))
    notify({
      text: t('align.removed', { name: row.name }),
      act: { label: t('align.undo'), run: () => void restore() },
    })
  }
  return (
    <li className={styles.line} data-finished={finished ? '' : undefined}>
      <button type="button" className={styles.open} onClick={() => void openWork(row.alignment)}>
        <span lang={row.source} className={`prose ${styles.name}`}>
          {row.name}
        </span>
        <span className={styles.facts}>
          <span>{row.languages.map((language) => t(`language.short.${language}`)).join(' ⟷ ')}</span>
          <span className={styles.files}>{row.files.join(', ')}</span>
          <span>{dateIn(row.changed.slice(0, 10), reader)}</span>
        </span>
        <span className={styles.progress}>
          {finished
            ? [
                article ? t('align.finished.article') : '',
                units > 0 ? t('align.finished.memory', { units }) : '',
              ]
                .filter(Boolean)
                .join(' · ')
            : t('align.progress', { beads, accepted, doubtful })}
        </span>
      </button>
      <IconButton
        className={styles.remove}
        label={t('align.remove', { name: row.name })}
        onClick={() => void remove()}
      >
        <Trash2 size={15} strokeWidth={1.6} aria-hidden />
      </IconButton>
    </li>
  )
}
