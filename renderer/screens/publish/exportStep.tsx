import { PackageCheck } from 'lucide-react'
import { useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { run } from '../../state/commands.ts'
import { show } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Exported } from './exported.tsx'
import { cancelExport, useExporting } from './exporting.ts'
import styles from './exportStep.module.css'
import type { Leaving } from './leaving.ts'
import { SeveralDialog } from './several/severalDialog.tsx'

interface Props {
  readonly summary: ArticleSummary
  readonly leaving: Leaving
}

/** The one button, then how far it is, then what came of it. */
export function ExportStep({ summary, leaving }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const { state } = useExporting()
  const [several, setSeveral] = useState(false)
  const mine = state.stage !== 'idle' && state.article === summary.id ? state : null
  if (mine?.stage === 'running')
    return (
      <div className={styles.step}>
        <Progress label={t('publish.exporting')} done={mine.done} total={mine.total} />
        <Button onClick={() => void cancelExport()}>{t('shell.cancel')}</Button>
      </div>
    )
  return (
    <>
      {mine?.stage === 'done' ? <Exported summary={summary} bundle={mine.bundle} /> : null}
      {mine?.stage === 'failed' ? (
        <div role="alert" className={styles.failed}>
          <p>{errorText(mine.code, mine.detail)}</p>
          {mine.code === 'bad-site' ? (
            <Button onClick={() => show({ kind: 'site', exported: summary.id })}>{t('site.set')}</Button>
          ) : null}
        </div>
      ) : null}
      <div className={styles.step}>
        <Button
          kind={mine?.stage === 'done' ? 'plain' : 'primary'}
          disabled={leaving.sourceMissing}
          onClick={() => run('bundle.export')}
        >
          <PackageCheck size={16} strokeWidth={1.6} aria-hidden />
          {t(mine?.stage === 'done' ? 'publish.exportAgain' : 'publish.export')}
        </Button>
        <Button kind="quiet" onClick={() => setSeveral(true)}>
          {t('several.open')}
        </Button>
        <Button kind="quiet" onClick={() => run('bundle.verify')}>
          {t('publish.verify')}
        </Button>
      </div>
      {several ? <SeveralDialog summary={summary} close={() => setSeveral(false)} /> : null}
    </>
  )
}
