import type { ImportPreview } from '../../../../shared/ipc/answers.ts'
import { useText } from '../../../text/useText.ts'
import { FieldGroup } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from './importReview.module.css'
import type { ChangeWay } from './useImport.ts'

interface Props {
  readonly preview: ImportPreview
  readonly value: ChangeWay
  readonly onValue: (value: ChangeWay) => void
}

const ways: readonly ChangeWay[] = ['accept', 'reject', 'keep']

/** What becomes of the tracked changes of the files; nothing where they have none. */
export function Changes({ preview, value, onValue }: Props) {
  const t = useText()
  const counts = preview.files.flatMap(({ changes }) => (changes === null ? [] : [changes]))
  if (counts.length === 0) return null
  const insertions = counts.reduce((sum, each) => sum + each.insertions, 0)
  const deletions = counts.reduce((sum, each) => sum + each.deletions, 0)
  return (
    <section className={styles.question}>
      <FieldGroup label={t('import.changes', { insertions, deletions })}>
        <Segmented
          label={t('import.changes', { insertions, deletions })}
          value={value}
          onValue={onValue}
          ways={ways.map((way) => ({ value: way, label: t(`import.changes.${way}`) }))}
        />
      </FieldGroup>
      <p className={styles.hint}>{t(`import.changes.${value}.hint`)}</p>
    </section>
  )
}
