import type { ImportPreview } from '../../../../shared/ipc/answers.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './importReview.module.css'

interface Props {
  readonly existing: NonNullable<ImportPreview['existing']>
  readonly preview: ImportPreview
  readonly disabled: boolean
  readonly onUpdate: () => void
}

/** Tells that an article of this name is there, and offers to give its source the text that was read. */
export function Existing({ existing, preview, disabled, onUpdate }: Props) {
  const t = useText()
  const { title, source } = existing
  const hasSource = preview.editions.some(({ language }) => language === source)
  return (
    <section className={styles.question}>
      <p>
        {t('import.existing')} <cite lang={source}>{title}</cite>
      </p>
      <p className={styles.hint}>
        {t(hasSource ? 'import.existing.hint' : 'import.existing.other', {
          language: t(`language.${source}`),
        })}
      </p>
      {hasSource ? (
        <Button disabled={disabled} onClick={onUpdate}>
          {t('import.update')}
        </Button>
      ) : null}
    </section>
  )
}
