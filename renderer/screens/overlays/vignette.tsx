import type { EditionStatus } from '../../../shared/document/article.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import { Key } from '../../ui/key.tsx'
import { EditionMark } from '../library/editionMark.tsx'
import styles from './vignette.module.css'

interface Props {
  readonly step: 'three' | 'desk' | 'review' | 'publish'
}

const statuses: { readonly [S in Props['step']]: readonly [EditionStatus, number][] } = {
  three: [
    ['approved', 1],
    ['translating', 0.6],
    ['draft', 0],
  ],
  desk: [
    ['approved', 1],
    ['translating', 0.6],
    ['draft', 0],
  ],
  review: [
    ['approved', 1],
    ['in-review', 1],
    ['in-review', 1],
  ],
  publish: [
    ['published', 1],
    ['published', 1],
    ['published', 1],
  ],
}

/** The same sentence in three editions, as each step of the introduction sees it. */
export function Vignette({ step }: Props) {
  const t = useText()
  return (
    <div className={styles.vignette} data-step={step} aria-hidden>
      {languages.map((language, at) => {
        const [status, done] = statuses[step][at] ?? ['draft', 0]
        const empty = status === 'draft' && step === 'desk'
        return (
          <div key={language} className={styles.column}>
            <p className={styles.head}>
              <span lang={language}>{t(`language.short.${language}`)}</span>
              <EditionMark status={status} done={done} />
              <span className={styles.status}>{t(`status.${status}`)}</span>
            </p>
            <p className={`prose ${styles.sentence}`} lang={language} data-empty={empty ? '' : undefined}>
              {empty ? '' : t(sentenceOf(language))}
            </p>
            <p className={styles.foot}>{foot(step, language)}</p>
          </div>
        )
      })}
    </div>
  )
}

function foot(step: Props['step'], language: Language) {
  if (step === 'desk' && language === 'zh-Hans') return <Key>{keyLabel('Mod+Enter')}</Key>
  if (step === 'publish') return `${language}/article.html`
  return null
}

function sentenceOf(language: Language) {
  return `introduction.sentence.${language}` as const
}
