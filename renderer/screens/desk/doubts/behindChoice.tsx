import type { RefObject } from 'react'
import { contentFrom } from '../../../../shared/script/content.ts'
import type { Doubt } from '../../../editor/following/doubts.ts'
import type { Following } from '../../../editor/following/following.ts'
import { useText } from '../../../text/useText.ts'
import { Choices } from './choices.tsx'
import styles from './doubts.module.css'

interface Props {
  readonly doubt: Extract<Doubt, { kind: 'behind' }>
  readonly following: Following
  readonly bar: RefObject<HTMLElement | null>
}

/** A segment that does not follow by itself: why, what conversion would give, and how to take it. */
export function BehindChoice({ doubt: { id, why }, following, bar }: Props) {
  const t = useText()
  const offered = following.waiting(id)
  const next = offered ? contentFrom(offered.kept.gave) : null
  const choices = [
    ...(why === 'declined'
      ? [{ label: t('doubts.takeUpdate'), text: null, run: () => following.decisions.takeUpdate(id) }]
      : []),
    ...(why === 'final'
      ? []
      : [{ label: t('doubts.anew'), text: null, run: () => following.decisions.convertAnew(id) }]),
  ]
  return (
    <>
      <p className={styles.what}>{t(`doubts.behind.${why}`)}</p>
      <p lang={following.to.language} className={styles.offered}>
        {next?.textBetween(0, next.size) ?? ''}
      </p>
      <Choices bar={bar} lang={following.to.language} choices={choices} />
    </>
  )
}
