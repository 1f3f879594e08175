import { useEffect, useRef } from 'react'
import { textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { GateReason, OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import type { Answer } from '../../ui/useAnswer.ts'
import { Signatures } from '../workflow/signatures.tsx'
import { useWorkflow } from '../workflow/useWorkflow.ts'
import { Reason } from './reason.tsx'
import styles from './reasons.module.css'
import { reasonKey } from './useReview.ts'
import { Waivers } from './waivers.tsx'

interface Props {
  readonly opened: OpenArticle
  readonly language: Language
  readonly reasons: readonly GateReason[] | null
  readonly error: Answer<unknown>['error']
  /** What the checks say besides, which does not stand in the way. */
  readonly notices: readonly GateReason[]
  /** Whether approval was just refused for them. */
  readonly refused: boolean
  readonly active: SegmentId | null
  readonly onActive: (segment: SegmentId) => void
}

/** What stands open in the edition, to be worked off, and what was let stand. */
export function Reasons(props: Props) {
  const { opened, language, reasons, error, notices, refused, active, onActive } = props
  const t = useText()
  const workflow = useWorkflow(opened.summary.id)
  const errorText = useErrorText()
  const { source } = opened.summary
  const { desk } = useOpenDesk()
  // As they stand on the screen: what is stored may be some words behind.
  const textIn = (edition: Language, segment: SegmentId | null) => {
    const node = segment === null ? null : desk.segment(edition, segment)
    return node ? textOf(node) : ''
  }
  const translatedFrom = opened.editions.find((edition) => edition.language === language)?.translatedFrom
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (active) panel.current?.querySelector('li[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const item = (reason: GateReason, at: number) => (
    <Reason
      key={reasonKey(reason, at)}
      reason={reason}
      article={opened.summary.id}
      language={language}
      sourceLanguage={source}
      source={textIn(source, reason.segment)}
      target={reason.kind === 'comment' ? reason.text : textIn(language, reason.segment)}
      before={reason.segment === null ? undefined : translatedFrom?.[reason.segment]}
      active={reason.segment !== null && reason.segment === active}
      onActive={onActive}
    />
  )
  return (
    <aside ref={panel} className={styles.reasons} aria-label={t('review.reasons')} data-pane>
      {error ? <p role="alert">{errorText(error.code, error.detail)}</p> : null}
      {refused ? (
        <p role="alert" className={styles.refused}>
          {t('review.refused')}
        </p>
      ) : null}
      <h2 className={styles.title} role="status">
        {reasons === null ? t('review.checking') : t('review.open', { count: reasons.length })}
      </h2>
      <ul>{reasons?.map(item)}</ul>
      {notices.length > 0 ? (
        <>
          <h2 className={styles.title}>{t('review.notices', { count: notices.length })}</h2>
          <ul>{notices.map(item)}</ul>
        </>
      ) : null}
      <Waivers
        waivers={opened.waivers.filter((waiver) => waiver.language === language)}
        textOf={(segment) => textIn(language, segment)}
        onActive={onActive}
      />
      <Signatures workflow={workflow} language={language} source={source} />
    </aside>
  )
}
