import { useState } from 'react'
import type { AnalysedArticles } from '../../../../shared/ipc/domains/analysis.ts'
import { type Language, languages } from '../../../../shared/locale.ts'
import { useSession } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { notify } from '../../../ui/toasts.tsx'
import styles from './analysis.module.css'
import { AnalysisTable } from './analysisTable.tsx'
import { articlesOfList } from './articlesOfList.ts'
import { analysisCsv } from './csv.ts'
import { useAnalysis } from './useAnalysis.ts'

type Scope = 'article' | 'list'

/** Counts what the memory already has of the open article, or of all that the library's list shows. */
export function AnalysisDialog({ close }: { readonly close: () => void }) {
  const t = useText()
  const errorText = useErrorText()
  const { article, screen, list, columns } = useSession.getState()
  const [scope, setScope] = useState<Scope>(article && screen !== 'library' ? 'article' : 'list')
  const [target, setTarget] = useState<Language>(() => columns[1] ?? 'zh-Hans')
  const { state, start, again } = useAnalysis()

  const begin = async () => {
    const articles = scope === 'article' && article ? [article] : await articlesOfList(list)
    if (!articles) notify({ kind: 'error', text: errorText('no-library') })
    else if (articles.length === 0) notify({ text: t('analysis.nothing') })
    else await start(articles, target)
  }
  const copy = async (analysis: AnalysedArticles) => {
    const csv = analysisCsv(analysis, {
      article: t('analysis.article'),
      total: t('analysis.total'),
      segments: t('analysis.segments'),
      words: t('analysis.words'),
      characters: t('analysis.characters'),
      band: (band) => t(`analysis.band.${band}`),
    })
    await navigator.clipboard.writeText(csv)
    notify({ text: t('analysis.copied') })
  }

  if (state.stage === 'done') {
    const { analysis } = state
    return (
      <Dialog
        title={t('analysis.result', {
          count: analysis.articles.length,
          language: t(`language.${analysis.target}`),
        })}
        width="wide"
        close={close}
        foot={
          <>
            <Button onClick={again}>{t('analysis.again')}</Button>
            <Button onClick={() => void copy(analysis)}>{t('analysis.copy')}</Button>
            <Button kind="primary" onClick={close}>
              {t('shell.close')}
            </Button>
          </>
        }
      >
        <AnalysisTable analysis={analysis} />
      </Dialog>
    )
  }
  if (state.stage === 'running') {
    const { done, total } = state
    return (
      <Dialog
        title={t('analysis.title')}
        close={close}
        foot={<Button onClick={again}>{t('analysis.stop')}</Button>}
      >
        <Progress label={t('analysis.running', { done, total })} done={done} total={total} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={t('analysis.title')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" onClick={() => void begin()}>
            {t('analysis.start')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {state.error ? <p role="alert">{errorText(state.error.code, state.error.detail)}</p> : null}
        <FieldGroup label={t('analysis.scope')}>
          <Segmented
            label={t('analysis.scope')}
            value={scope}
            ways={[
              { value: 'article', label: t('analysis.scope.article'), disabled: article === null },
              { value: 'list', label: t('analysis.scope.list') },
            ]}
            onValue={setScope}
          />
        </FieldGroup>
        <FieldGroup label={t('analysis.target')}>
          <Segmented
            label={t('analysis.target')}
            value={target}
            ways={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
            onValue={setTarget}
          />
        </FieldGroup>
      </div>
    </Dialog>
  )
}
