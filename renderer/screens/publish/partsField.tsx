import { type BundlePart, bundleParts, orderedParts } from '../../../shared/bundle/profile.ts'
import { useText } from '../../text/useText.ts'
import { FieldGroup } from '../../ui/field.tsx'
import styles from './partsField.module.css'

interface Props {
  readonly parts: readonly BundlePart[]
  readonly onParts: (parts: readonly BundlePart[]) => void
}

/** What a bundle holds beside its pages; it is the library's wish, for all of its articles. */
export function PartsField({ parts, onParts }: Props) {
  const t = useText()
  return (
    <FieldGroup label={t('profile.parts')}>
      <div className={styles.parts}>
        {bundleParts.map((part) => (
          <label key={part} className={styles.part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={(event) =>
                onParts(
                  event.target.checked
                    ? orderedParts([...parts, part])
                    : parts.filter((each) => each !== part),
                )
              }
            />
            {t(`profile.part.${part}`)}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
