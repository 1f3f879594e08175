import type { RefObject } from 'react'
import type { Doubt } from '../../../editor/following/doubts.ts'
import type { Following } from '../../../editor/following/following.ts'
import { useText } from '../../../text/useText.ts'
import { Choices } from './choices.tsx'
import styles from './doubts.module.css'

interface Props {
  readonly doubt: Extract<Doubt, { kind: 'conflict' }>
  readonly following: Following
  readonly bar: RefObject<HTMLElement | null>
}

/** Hand and conversion changed the same place: keep one of them, or both. */
export function ConflictChoice({ doubt: { id, mine, theirs }, following, bar }: Props) {
  const t = useText()
  const lang = following.to.language
  return (
    <>
      <p className={styles.what}>{t('doubts.conflict')}</p>
      <Choices
        bar={bar}
        lang={lang}
        choices={[
          { label: t('doubts.mine'), text: mine, run: () => following.decisions.choose(id, 'mine') },
          { label: t('doubts.theirs'), text: theirs, run: () => following.decisions.choose(id, 'theirs') },
          { label: t('doubts.both'), text: mine + theirs, run: () => following.decisions.choose(id, 'both') },
        ]}
      />
    </>
  )
}
