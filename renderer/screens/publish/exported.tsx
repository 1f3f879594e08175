import { Check, FolderOpen } from 'lucide-react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { ExportedBundle } from '../../../shared/ipc/answers.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './exported.module.css'

interface Props {
  readonly summary: ArticleSummary
  readonly bundle: ExportedBundle
}

/** Where the finished bundle lies and by which checksum it is known. */
export function Exported({ summary, bundle }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const approved = summary.editions.filter(({ status }) => status === 'approved')
  const show = async () => {
    const answer = await desk.call.bundles.show({ bundle: bundle.bundle })
    if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  const publish = async () => {
    for (const { language } of approved) {
      const answer = await desk.call.workflow.act({
        article: summary.id,
        language,
        act: 'publish',
        note: '',
        version: null,
      })
      if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    }
  }
  return (
    <section className={styles.exported} aria-live="polite">
      <h2 className={styles.title}>
        <Check size={16} aria-hidden className={styles.tick} />
        {bundle.name ?? t('publish.bundles', { count: bundle.files })}
      </h2>
      <dl className={styles.facts}>
        <dt>{t('publish.folder')}</dt>
        <dd>{bundle.folder}</dd>
        <dt>{t('publish.size')}</dt>
        <dd>{t('publish.kilobytes', { count: Math.max(1, Math.round(bundle.bytes / 1000)) })}</dd>
        {bundle.sha256 === null ? null : (
          <>
            <dt>{t('publish.sha256')}</dt>
            <dd className={styles.digest}>{bundle.sha256}</dd>
          </>
        )}
      </dl>
      <div className={styles.acts}>
        <Button onClick={() => void show()}>
          <FolderOpen size={16} strokeWidth={1.6} aria-hidden />
          {t('publish.show')}
        </Button>
        {approved.length > 0 ? (
          <Button onClick={() => void publish()}>{t('publish.mark', { count: approved.length })}</Button>
        ) : null}
      </div>
    </section>
  )
}
