import { useEffect, useState } from 'react'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { Draft } from '../../editor/commenting.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useCommentActs } from './acts.ts'
import styles from './comments.module.css'
import { Composer } from './composer.tsx'
import { newDraft } from './view.ts'

type About = 'text' | 'segment'

/** A comment that is being begun: what it is about, and its words. */
export function NewComment({ draft }: { readonly draft: Draft }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const acts = useCommentActs()
  const [about, setAbout] = useState<About>('text')
  useEffect(() => setAbout(draft.range ? 'text' : 'segment'), [draft])
  const isWhole = about === 'segment' || !draft.range
  const language = isWhole ? desk.source : draft.language
  const segment = desk.segment(desk.source, draft.segment)
  const text = isWhole && segment ? textOf(segment) : (desk.commenting.draftAnchor()?.quote ?? '')
  const cancel = () => {
    desk.commenting.compose(null)
    desk.columns.get(draft.language)?.view?.focus()
  }
  return (
    <section className={styles.new} aria-label={t('comments.new')}>
      <Composer
        key={`${draft.language} ${draft.segment} ${draft.range?.from} ${draft.range?.to}`}
        draft={newDraft(desk.article)}
        label={t('comments.words')}
        send={t('comments.add')}
        focus
        onSend={(words) => acts.add(words, isWhole)}
        onCancel={cancel}
      >
        <p className={`prose ${styles.quoted}`} lang={language}>
          {plainText(text)}
        </p>
        {draft.range ? (
          <Segmented<About>
            label={t('comments.about')}
            value={about}
            onValue={setAbout}
            ways={[
              { value: 'text', label: t('comments.about.text') },
              { value: 'segment', label: t('comments.about.segment') },
            ]}
          />
        ) : (
          <p className={styles.about}>{t('comments.about.segment')}</p>
        )}
      </Composer>
    </section>
  )
}
