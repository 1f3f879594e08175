import type { AlignmentSummary } from '../../../../shared/ipc/answers.ts'
import type { Language } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import styles from './alignmentLines.module.css'

interface Props {
  readonly alignment: readonly AlignmentSummary[]
  readonly source: Language
}

/** How well the editions line up, a sentence each. */
export function AlignmentLines({ alignment, source }: Props) {
  const t = useText()
  return alignment.map(({ language, kinds, confidence }) => {
    const total = Object.values(kinds).reduce((sum, count) => sum + count, 0)
    return (
      <p key={language} className={styles.line} data-doubtful={confidence < 0.6 ? '' : undefined}>
        {t(confidence < 0.6 ? 'import.aligned.doubtful' : 'import.aligned', {
          language: t(`language.${language}`),
          source: t(`language.${source}`),
          even: kinds['1-1'] ?? 0,
          total,
          confidence,
        })}
      </p>
    )
  })
}
