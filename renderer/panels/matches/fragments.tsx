import type { Fragment } from '../../../shared/matching/match.ts'
import type { Offered } from '../../editor/offers.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import styles from './matches.module.css'
import { Key } from './matchRow.tsx'

/** Stretches of the text that the memory knows, with what they were most likely translated as. */
export function Fragments({ offered }: { readonly offered: Offered }) {
  const { offers } = useOpenDesk()
  const t = useText()
  if (offered.fragments.length === 0) return null
  return (
    <section aria-labelledby="fragments">
      <h3 id="fragments" className={styles.heading}>
        {t('panel.fragments')}
      </h3>
      <ul className={styles.list}>
        {offered.fragments.map((fragment) => {
          const at = offered.numbered.findIndex(
            (each) => each.kind === 'fragment' && each.fragment === fragment,
          )
          return (
            <FragmentRow
              key={`${fragment.from} ${fragment.to}`}
              fragment={fragment}
              number={at < 0 ? null : at + 1}
              insert={() => {
                const { translation } = fragment
                if (translation) offers.insert({ kind: 'fragment', fragment, translation })
              }}
            />
          )
        })}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly fragment: Fragment
  readonly number: number | null
  readonly insert: () => void
}

function FragmentRow({ fragment, number, insert }: RowProps) {
  const t = useText()
  const { text, translation, count, unit } = fragment
  const stretch = (
    <span className={`prose ${styles.stretch}`} lang={unit.sourceLanguage}>
      {text}
    </span>
  )
  if (!translation) {
    return (
      <li className={`${styles.row} ${styles.fragment}`}>
        <Key number={null} />
        {stretch}
        <span className={styles.unsure}>
          {t('match.unsure')}{' '}
          <span className="prose" lang={unit.targetLanguage}>
            {unit.target}
          </span>
        </span>
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <button type="button" className={`${styles.match} ${styles.fragment}`} onClick={insert}>
        <Key number={number} />
        {stretch}
        <span className={`prose ${styles.likely}`} lang={unit.targetLanguage}>
          {translation}
        </span>
        <span className={styles.count} title={t('match.count', { count })}>
          ×{count}
        </span>
      </button>
    </li>
  )
}
