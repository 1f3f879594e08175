import { useState } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { QualityFormat } from '../../../shared/ipc/domains/quality.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { keyLabel } from '../../state/keys.ts'
import { goToSegment } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './outside.module.css'
import { EditionTable, MarkList, PeopleTable } from './qualityTables.tsx'
import { useQuality } from './useQuality.ts'

interface Props {
  /** The article that it is about first; null for the whole library. */
  readonly article: ArticleId | null
  readonly close: () => void
}

/** The record of quality: sums per translator and article, and what was said of single changes. */
export function QualityDialog({ article, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [scope, setScope] = useState<'article' | 'library'>(article === null ? 'library' : 'article')
  const about = scope === 'article' ? article : null
  const { articles, done, total, error } = useQuality(about)
  const isWhole = total !== null && done === total
  const marks = articles.flatMap((each) => each.marks)
  const isEmpty =
    isWhole && !articles.some((each) => each.marks.length > 0 || each.editions.some(hasDistance))
  const save = async (format: QualityFormat) => {
    const answer = await desk.call.qualityFiles.save({ article: about, format })
    if (answer.ok) notify({ text: t('quality.saved', { name: answer.value.name }) })
    else if (answer.error !== 'cancelled') {
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    }
  }
  const goTo = (where: { article: ArticleId; segment: SegmentId; language: Language }) => {
    close()
    goToSegment(where.article, where.segment, where.language)
  }
  return (
    <Dialog
      title={t('quality.title')}
      close={close}
      width="full"
      foot={
        <>
          <p role="alert" className={styles.problem}>
            {error ? errorText(error.code, error.detail) : ''}
          </p>
          <Button disabled={!isWhole || isEmpty} onClick={() => void save('csv')}>
            {t('quality.csv')}
          </Button>
          <Button disabled={!isWhole || isEmpty} onClick={() => void save('json')}>
            {t('quality.json')}
          </Button>
          <Button kind="primary" onClick={close}>
            {t('shell.close')}
          </Button>
        </>
      }
    >
      {article === null ? null : (
        <Segmented
          label={t('quality.scope')}
          value={scope}
          ways={[
            { value: 'article', label: t('quality.scope.article') },
            { value: 'library', label: t('quality.scope.library') },
          ]}
          onValue={setScope}
        />
      )}
      {isWhole || error ? null : <Progress label={t('quality.gathering')} done={done} total={total ?? 0} />}
      {isEmpty ? <p className={styles.none}>{t('quality.none', { key: keyLabel(markKey) })}</p> : null}
      {isWhole && !isEmpty ? (
        <>
          <PeopleTable articles={articles} />
          <EditionTable articles={articles} />
          {marks.length > 0 ? <MarkList articles={articles} goTo={goTo} /> : null}
          <p className={styles.none}>{t('quality.derived')}</p>
        </>
      ) : null}
    </Dialog>
  )
}

const markKey = commands.find(({ id }) => id === 'quality.mark')?.key ?? ''

function hasDistance({ distance }: { readonly distance: unknown }): boolean {
  return distance !== null
}
