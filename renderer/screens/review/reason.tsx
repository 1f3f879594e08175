import {
  ArrowLeftRight,
  CircleDashed,
  FileQuestion,
  ImageOff,
  MessageSquare,
  PenLine,
  RotateCw,
  TriangleAlert,
} from 'lucide-react'
import { memo, useState } from 'react'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { GateReason } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { Difference } from '../../panels/difference.tsx'
import { IssueWords } from '../../panels/issueWords.tsx'
import type { TextKey } from '../../text/texts.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { goToReason } from './goToReason.ts'
import styles from './reason.module.css'
import { WaiveForm } from './waiveForm.tsx'

interface Props {
  readonly reason: GateReason
  readonly article: ArticleId
  readonly language: Language
  readonly sourceLanguage: Language
  /** The texts of its segment in the source and in the edition. */
  readonly source: string
  readonly target: string
  /** For a stale one: the source that it was translated from. */
  readonly before: string | undefined
  readonly active: boolean
  readonly onActive: (segment: SegmentId) => void
}

const shapes = {
  issue: TriangleAlert,
  stale: RotateCw,
  untranslated: CircleDashed,
  unconfirmed: PenLine,
  behind: ArrowLeftRight,
  suggested: PenLine,
  comment: MessageSquare,
  alt: ImageOff,
  credit: ImageOff,
  date: FileQuestion,
  section: FileQuestion,
  byline: FileQuestion,
}

const acts: { readonly [K in GateReason['kind']]?: TextKey } = {
  suggested: 'review.toSuggestions',
  comment: 'review.toComments',
  alt: 'review.toImage',
  credit: 'review.toImage',
}

/** One thing that stands open: what it is and where; once chosen, what can be done about it. There may be hundreds. */
export const Reason = memo(function Reason(props: Props) {
  const { reason, article, language, sourceLanguage, source, target, before, active, onActive } = props
  const t = useText()
  const [waiving, setWaiving] = useState(false)
  const { kind, segment, issue } = reason
  const Shape = shapes[kind]
  const quotesSource = target.trim() === ''
  const quoted = (quotesSource ? source : target).replaceAll('\uFFFC', '')
  return (
    <li className={styles.reason} data-active={active ? '' : undefined}>
      <button
        type="button"
        className={styles.face}
        aria-expanded={segment === null ? undefined : active}
        onClick={() => (segment === null ? goToReason(article, language, reason) : onActive(segment))}
      >
        <Shape
          size={14}
          aria-hidden
          className={styles.shape}
          data-kind={kind === 'issue' ? (issue?.severity ?? 'error') : kind}
        />
        <span className={styles.words}>
          <span className={styles.message}>
            {issue ? (
              <IssueWords issue={issue} language={language} source={sourceLanguage} />
            ) : (
              t(`reason.${kind}`)
            )}
          </span>
          <span className={`prose ${styles.quote}`} lang={quotesSource ? sourceLanguage : language}>
            {quoted}
          </span>
        </span>
      </button>
      {active && segment !== null ? (
        <div className={styles.more}>
          {kind === 'stale' && before !== undefined ? (
            <p className={styles.change}>
              <Difference before={before} after={source.replaceAll('\uFFFC', '')} language={sourceLanguage} />
            </p>
          ) : null}
          {waiving && issue ? (
            <WaiveForm
              article={article}
              language={language}
              segment={segment}
              issue={issue}
              source={source}
              target={target}
              close={() => setWaiving(false)}
            />
          ) : (
            <div className={styles.acts}>
              <Button onClick={() => goToReason(article, language, reason)}>
                {t(acts[kind] ?? 'review.correct')}
              </Button>
              {issue ? (
                <Button kind="quiet" onClick={() => setWaiving(true)}>
                  {t('review.waive')}
                </Button>
              ) : null}
            </div>
          )}
        </div>
      ) : null}
    </li>
  )
})
