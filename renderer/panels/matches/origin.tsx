import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { jumpTo } from '../../state/session.ts'
import { isTextKey } from '../../text/texts.ts'
import { useText } from '../../text/useText.ts'
import styles from './origin.module.css'
import { useTitle } from './useTitle.ts'

/** Whose translation it was and when, and the way to the article that it comes from. */
export function Origin({ unit }: { readonly unit: TranslationUnit }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const titled = useTitle(unit.article)
  const { article, segment } = unit
  const how = `memory.origin.${unit.origin}`
  const said = [
    unit.by,
    unit.at.slice(0, 10),
    unit.origin !== 'typed' && isTextKey(how) ? t(how) : '',
    unit.uses > 0 ? t('match.uses', { count: unit.uses }) : '',
  ]
  const go = () => {
    if (article && segment)
      jumpTo(desk.place(), article, segment, desk.active?.language ?? unit.targetLanguage)
  }
  return (
    <p className={styles.origin}>
      <span className={styles.who}>{said.filter((each) => each !== '').join(' · ')}</span>
      {titled && segment ? (
        <button type="button" className={styles.way} title={t('match.open')} onClick={go}>
          <span className={`prose ${styles.title}`} lang={titled.language}>
            {titled.title}
          </span>
          <span aria-hidden>↗</span>
        </button>
      ) : null}
    </p>
  )
}
